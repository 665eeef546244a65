"use client";

import { useTranslations } from "next-intl";
import { showToast } from "@/components/ui/toast";

/** What is said in passing when something was saved, shown or brought back. */
export function useNotices() {
  const t = useTranslations("editor");
  const say = (text: string) => showToast(text, { tone: "good" });
  return {
    saved: () => say(t("saved")),
    published: (status: "draft" | "scheduled" | "published") =>
      say(status === "scheduled" ? t("scheduled") : t("published")),
    unpublished: () => say(t("unpublished")),
    restored: (number: number) => say(t("restored", { number })),
  };
}
