"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { type ApiProblem, toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import type { Locale } from "@/lib/core/model/locale";
import type { InvitationPreview } from "@/lib/projects/model/member";
import { withNext } from "./next-path";
import { SignOutLink } from "./sign-out";

/** What an invitation is about, and the way to accept it. @param account address of who is signed in, null when nobody is */
export function InvitationCard({
  locale,
  token,
  invitation,
  account,
}: {
  locale: Locale;
  token: string;
  invitation: InvitationPreview;
  account: string | null;
}) {
  const t = useTranslations("auth.invitation");
  const format = useFormatter();
  const here = `/${locale}/auth/invitation?token=${encodeURIComponent(token)}`;
  return (
    <div className="space-y-6">
      <dl className="space-y-4 border-y border-hair py-5">
        <Fact term={t("role")}>{t(`roles.${invitation.role}`)}</Fact>
        <Fact term={t("for")}>
          <span translate="no">{invitation.email}</span>
        </Fact>
        <Fact term={t("expires")}>{format.dateTime(new Date(invitation.expiresAt), "day")}</Fact>
      </dl>
      {account === null ? (
        <div className="space-y-3">
          <p className="text-sm text-ink-soft">{t("needsAccount")}</p>
          <LinkButton
            prefetch={false}
            href={withNext(`/${locale}/auth/sign-in`, here, locale)}
            className="w-full"
          >
            {t("signIn")}
          </LinkButton>
          <LinkButton
            prefetch={false}
            variant="outline"
            href={withNext(`/${locale}/auth/register`, here, locale)}
            className="w-full"
          >
            {t("register")}
          </LinkButton>
        </div>
      ) : (
        <Accept locale={locale} token={token} account={account} here={here} />
      )}
    </div>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}

function Accept({
  locale,
  token,
  account,
  here,
}: {
  locale: Locale;
  token: string;
  account: string;
  here: string;
}) {
  const t = useTranslations("auth.invitation");
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const accept = async () => {
    setPending(true);
    setProblem(null);
    try {
      const { projectId } = await apiFetch<{ projectId: string }>("/api/v1/invitations/accept", {
        method: "POST",
        body: { token },
      });
      location.assign(`/${locale}/account/projects/${encodeURIComponent(projectId)}`);
    } catch (thrown) {
      setPending(false);
      setProblem(toApiProblem(thrown));
    }
  };
  return (
    <div className="space-y-4">
      {problem ? (
        <Alert tone="danger" live="assertive">
          {problem.code === "forbidden"
            ? t("wrongAccount")
            : problem.code === "not_found"
              ? t("invalid")
              : problemText(problem)}
        </Alert>
      ) : null}
      <Button className="w-full" busy={isPending} onClick={() => void accept()}>
        {isPending ? t("accepting") : t("accept")}
      </Button>
      <div className="text-sm text-ink-soft">
        <p>{t.rich("signedInAs", { email: () => <b className="wrap-anywhere">{account}</b> })}</p>
        <SignOutLink label={t("otherAccount")} next={withNext(`/${locale}/auth/sign-in`, here, locale)} />
      </div>
    </div>
  );
}
