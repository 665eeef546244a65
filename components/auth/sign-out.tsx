"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { type ApiProblem, toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { dropAllDrafts } from "@/components/form/form-draft";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import type { Locale } from "@/lib/core/model/locale";

/**
 * Ends this browser's session and forgets what forms kept in this tab. The browser leaves by a full load, so nothing of the person's
 * stays in memory.
 * @param next page of ours to go to
 */
export async function signOut(next: string): Promise<void> {
  await apiFetch("/api/v1/auth/logout", { method: "POST", body: {} });
  dropAllDrafts();
  location.assign(next);
}

/** Asks once more, because an address alone must sign nobody out. */
export function SignOut({ locale, back }: { locale: Locale; back: string }) {
  const t = useTranslations("auth.signOut");
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const press = async () => {
    setPending(true);
    setProblem(null);
    try {
      await signOut(`/${locale}/auth/sign-in?notice=signedOut`);
    } catch (thrown) {
      setPending(false);
      setProblem(toApiProblem(thrown));
    }
  };
  return (
    <div className="space-y-3">
      {problem ? (
        <Alert tone="danger" live="assertive">
          {problemText(problem)}
        </Alert>
      ) : null}
      <Button className="w-full" busy={isPending} onClick={() => void press()}>
        {isPending ? t("pending") : t("submit")}
      </Button>
      <LinkButton variant="outline" href={back} prefetch={false} className="w-full">
        {t("stay")}
      </LinkButton>
    </div>
  );
}

/** For pages in the middle of a sign-in: back to its beginning, with another account. */
export function SignOutLink({ label, next }: { label: string; next: string }) {
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const press = async () => {
    setPending(true);
    setProblem(null);
    try {
      await signOut(next);
    } catch (thrown) {
      setPending(false);
      setProblem(toApiProblem(thrown));
    }
  };
  return (
    <>
      <Button variant="quiet" size="sm" className="-mx-4" busy={isPending} onClick={() => void press()}>
        {label}
      </Button>
      {problem ? (
        <p role="alert" className="mt-2 text-poppy">
          {problemText(problem)}
        </p>
      ) : null}
    </>
  );
}
