"use client";

import { LogOut } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { apiFetch } from "@/components/app/api-client";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { userMenuEntry } from "@/components/app/user-menu-entry";
import { dropAllDrafts } from "@/components/form/form-draft";
import { showToast } from "@/components/ui/toast";

/** Ends the session and loads the first page anew, so nothing of the account stays in the browser's memory. */
export function SignOutButton() {
  const t = useTranslations("account");
  const locale = useLocale();
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const signOut = async () => {
    setPending(true);
    try {
      await apiFetch("/api/v1/session", { method: "DELETE" });
      dropAllDrafts();
      location.assign(`/${locale}`);
    } catch (thrown) {
      setPending(false);
      showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
    }
  };
  return (
    <button type="button" disabled={isPending} onClick={() => void signOut()} className={userMenuEntry}>
      <LogOut aria-hidden className="size-4.5 stroke-[1.75]" />
      {t("signOut")}
    </button>
  );
}
