"use client";

import { LogOut } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { toApiProblem } from "@/components/app/api-problem";
import { useProblemText } from "@/components/app/use-problem-text";
import { userMenuEntry } from "@/components/app/user-menu-entry";
import { signOut } from "@/components/auth/sign-out";
import { showToast } from "@/components/ui/toast";

/** Ends the session from the user menu. */
export function SignOutButton() {
  const t = useTranslations("account");
  const locale = useLocale();
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const press = async () => {
    setPending(true);
    try {
      await signOut(`/${locale}`);
    } catch (thrown) {
      setPending(false);
      showToast(problemText(toApiProblem(thrown)), { tone: "danger" });
    }
  };
  return (
    <button type="button" disabled={isPending} onClick={() => void press()} className={userMenuEntry}>
      <LogOut aria-hidden className="size-4.5 stroke-[1.75]" />
      {t("signOut")}
    </button>
  );
}
