"use client";

import { LogOut } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { userMenuEntry } from "@/components/app/user-menu-entry";
import { signOut } from "@/components/auth/sign-out";
import { useAct } from "./use-act";

/** Ends the session from the user menu. */
export function SignOutEntry() {
  const t = useTranslations("admin");
  const locale = useLocale();
  const { isPending, run } = useAct();
  return (
    <button
      type="button"
      disabled={isPending}
      onClick={() => void run(() => signOut(`/${locale}`))}
      className={userMenuEntry}
    >
      <LogOut aria-hidden className="size-4.5 stroke-[1.75]" />
      {t("signOut")}
    </button>
  );
}
