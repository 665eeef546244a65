"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import type { VerifiedEmail } from "@/lib/auth/model/auth-views";
import type { Locale } from "@/lib/core/model/locale";
import { LinkAction } from "./link-action";
import { MailRequestForm } from "./mail-request-form";
import { signInWith } from "./next-auth-client";
import { withNext } from "./next-path";
import { asLinkProblem } from "./sign-in-problem";

interface LinkPageProps {
  locale: Locale;
  token: string;
}

/**
 * Says that an address belongs to the person who opened an account with it. Where the account has no password (any more), choosing
 * one is the next step.
 */
export function VerifyEmail({ locale, token, next }: LinkPageProps & { next: string }) {
  const t = useTranslations("auth.verify");
  const [passwordToken, setPasswordToken] = useState<string | null>(null);
  const confirm = async (secret: string) => {
    const request = { method: "POST", body: { token: secret } } as const;
    setPasswordToken((await apiFetch<VerifiedEmail>("/api/v1/auth/verify-email", request)).passwordToken);
  };
  const choose = `/${locale}/auth/reset-password?${new URLSearchParams({ token: passwordToken ?? "" })}`;
  return (
    <LinkAction
      token={token}
      act={confirm}
      lead={t("lead")}
      label={t("submit")}
      pendingLabel={t("pending")}
      done={{
        title: t("done"),
        text: passwordToken ? t("passwordText") : t("doneText"),
        // Whoever is signed in already is led on from there.
        step: passwordToken ? { href: choose, label: t("password") } : { href: next, label: t("continue") },
      }}
      again={<MailRequestForm locale={locale} next={next} purpose="register" />}
    />
  );
}

/**
 * Signs in with a mailed link, on the device where the button is pressed.
 * @param token empty when the link does not work @param email whose account it opens, shortened
 */
export function MagicLinkSignIn({
  locale,
  token,
  email,
  next,
}: LinkPageProps & { email: string; next: string }) {
  const t = useTranslations("auth.magic");
  const goOn = withNext(`/${locale}/auth/second-factor`, next, locale);
  const signIn = async (secret: string) => {
    await asLinkProblem(signInWith("magic-link", { token: secret }));
    location.assign(goOn);
  };
  return (
    <LinkAction
      token={token}
      act={signIn}
      lead={t("lead", { email })}
      label={t("submit")}
      pendingLabel={t("pending")}
      done={{ title: t("done"), text: t("doneText"), step: { href: goOn, label: t("continue") } }}
      again={{ href: withNext(`/${locale}/auth/sign-in`, next, locale), label: t("again") }}
    />
  );
}

/** Makes the address a link was mailed to the one of the account. */
export function ConfirmEmail({ locale, token }: LinkPageProps) {
  const t = useTranslations("auth");
  return (
    <LinkAction
      token={token}
      act={(secret) => apiFetch("/api/v1/auth/email/confirm", { method: "POST", body: { token: secret } })}
      lead={t("email.confirmLead")}
      label={t("email.confirm")}
      pendingLabel={t("email.confirmPending")}
      done={{
        title: t("email.confirmed"),
        text: t("email.confirmedText"),
        step: { href: `/${locale}/account/security`, label: t("link.toAccount") },
      }}
      again={{ href: `/${locale}/account/security`, label: t("link.toAccount") }}
    />
  );
}

/** Brings the old address back: the answer to the mail about a change nobody here made. */
export function UndoEmail({ locale, token }: LinkPageProps) {
  const t = useTranslations("auth");
  return (
    <LinkAction
      token={token}
      act={(secret) => apiFetch("/api/v1/auth/email/undo", { method: "POST", body: { token: secret } })}
      lead={t("email.undoLead")}
      label={t("email.undo")}
      pendingLabel={t("email.undoPending")}
      done={{
        title: t("email.undone"),
        text: t("email.undoneText"),
        step: { href: `/${locale}/auth/forgot-password`, label: t("email.newPassword") },
      }}
      again={{ href: `/${locale}/auth/forgot-password`, label: t("email.newPassword") }}
    />
  );
}
