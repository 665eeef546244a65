"use client";

import { useTranslations } from "next-intl";
import { passwordLimits } from "@/lib/auth/model/password-limits";

/** Sentences for why a door refuses a new password, by the codes it answers with. */
export function usePasswordTexts(): Readonly<Record<string, string>> {
  const t = useTranslations("auth.password");
  return {
    too_short: t("tooShort", { minimum: passwordLimits.minLength }),
    too_long: t("tooLong", { maximum: passwordLimits.maxLength }),
    breached: t("breached"),
    personal: t("personal"),
    repeated: t("repeated"),
  };
}
