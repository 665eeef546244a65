"use client";

import { useTranslations } from "next-intl";
import { useApi } from "@/components/app/api-client";
import { useProblemText } from "@/components/app/use-problem-text";
import { Alert } from "@/components/ui/alert";
import { Skeleton } from "@/components/ui/skeleton";
import type { SecurityView } from "@/lib/auth/model/auth-views";
import { EmailPanel } from "./email-panel";
import { IdentitiesPanel } from "./identities-panel";
import { PasskeysPanel } from "./passkeys-panel";
import { PasswordPanel } from "./password-panel";
import { SecondFactorPanel } from "./second-factor-panel";
import { SessionsPanel } from "./sessions-panel";

const securityPath = "/api/v1/auth/security";

/** The room of all that protects an account. What it shows is read again after each change. */
export function SecurityOverview() {
  const t = useTranslations("auth.security");
  const problemText = useProblemText();
  const { data: security, error } = useApi<SecurityView>(securityPath);
  if (!security) {
    return error ? (
      <Alert tone="danger" live="assertive">
        {problemText(error)}
      </Alert>
    ) : (
      <div aria-busy className="space-y-6">
        <p role="status" className="sr-only">
          {t("loading")}
        </p>
        {["a", "b", "c"].map((row) => (
          <Skeleton key={row} className="h-24 w-full" />
        ))}
      </div>
    );
  }
  return (
    <div className="max-w-[64rem]">
      <PasswordPanel email={security.email} hasPassword={security.hasPassword} />
      <SecondFactorPanel security={security} />
      <PasskeysPanel />
      <IdentitiesPanel />
      <EmailPanel security={security} />
      <SessionsPanel />
    </div>
  );
}
