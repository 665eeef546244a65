"use client";

import { Mail } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { TextField } from "@/components/form/fields";
import { Form, SubmitButton } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { useApiForm } from "@/components/form/use-api-form";
import { Button } from "@/components/ui/button";
import type { SignInProvider } from "@/lib/auth/model/sign-in-provider";
import type { Locale } from "@/lib/core/model/locale";
import { CapsLockHint } from "./caps-lock-hint";
import { mailDoors, noteSentMail } from "./mail-sent";
import { signInWith } from "./next-auth-client";
import { withNext } from "./next-path";
import { OtherWays, WayProblem } from "./other-ways";
import { PasskeyButton } from "./passkey-button";
import { ProviderButtons } from "./provider-buttons";
import { requiredFields } from "./required-fields";
import { asFormProblem } from "./sign-in-problem";

const bothFields = requiredFields("email", "password");
const onlyEmail = requiredFields("email");

/** Signing in by password, by mailed link, by passkey or through a provider. `next` is where the person wanted to go. */
export function SignInForm({
  locale,
  next,
  providers,
}: {
  locale: Locale;
  next: string;
  providers: readonly SignInProvider[];
}) {
  const t = useTranslations("auth");
  const problemText = useProblemText();
  const [isLinkPending, setLinkPending] = useState(false);
  const [linkProblem, setLinkProblem] = useState<string | null>(null);
  const goOn = withNext(`/${locale}/auth/second-factor`, next, locale);

  const form = useApiForm({
    id: "sign-in",
    initial: { email: "", password: "" },
    schema: bothFields,
    keepsDraft: false,
    successText: null,
    errorTexts: { wrong: t("signIn.wrong") },
    submit: (values) => asFormProblem(signInWith("password", values), "wrong"),
    onSuccess: () => location.assign(goOn),
  });

  const mailLink = async () => {
    setLinkProblem(null);
    const field = document.querySelector<HTMLInputElement>("#sign-in-email");
    const email = (field?.value ?? form.values.email).trim();
    if (!onlyEmail.safeParse({ email }).success) {
      setLinkProblem(t("signIn.linkNeedsEmail"));
      field?.focus();
      return;
    }
    setLinkPending(true);
    try {
      await apiFetch(mailDoors["magic-link"], { method: "POST", body: { email, locale, next } });
      noteSentMail(email);
      location.assign(withNext(`/${locale}/auth/check-mail/magic-link`, next, locale));
    } catch (thrown) {
      setLinkPending(false);
      setLinkProblem(problemText(toApiProblem(thrown)));
    }
  };

  return (
    <>
      <Form form={form} label={t("signIn.title")}>
        <TextField
          form={form}
          name="email"
          label={t("fields.email")}
          type="email"
          inputMode="email"
          autoComplete="username webauthn"
          autoCapitalize="none"
          spellCheck={false}
        />
        <PasswordField
          form={form}
          name="password"
          label={t("fields.password")}
          autoComplete="current-password"
          below={
            <>
              <CapsLockHint fieldId="sign-in-password" />
              <p className="mt-2 text-sm">
                <Link
                  prefetch={false}
                  href={withNext(`/${locale}/auth/forgot-password`, next, locale)}
                  className="link"
                >
                  {t("signIn.forgot")}
                </Link>
              </p>
            </>
          }
        />
        <SubmitButton form={form} size="md" className="w-full" pendingText={t("signIn.pending")}>
          {t("signIn.submit")}
        </SubmitButton>
      </Form>
      <OtherWays label={t("signIn.or")}>
        {linkProblem ? <WayProblem>{linkProblem}</WayProblem> : null}
        <Button
          variant="outline"
          size="sm"
          aria-label={t("signIn.linkLong")}
          busy={isLinkPending}
          onClick={() => void mailLink()}
        >
          {isLinkPending ? null : <Mail aria-hidden className="size-4.5" />}
          {t("signIn.link")}
        </Button>
        <PasskeyButton goOn={goOn} />
        <ProviderButtons providers={providers} goOn={goOn} purpose="signIn" />
      </OtherWays>
    </>
  );
}
