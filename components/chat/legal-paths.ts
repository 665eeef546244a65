import { legalPages } from "@/components/layout/company";
import type { Locale } from "@/lib/core/model/locale";

const pathOf = (id: (typeof legalPages)[number]["id"], locale: Locale) =>
  `/${locale}/legal/${legalPages.find((page) => page.id === id)?.slug[locale] ?? ""}`;

/** Where a reader learns what the assistant is and is not (EU AI Act, Article 50). */
export const aiNoticePath = (locale: Locale): string => pathOf("ai-notice", locale);

export const privacyPath = (locale: Locale): string => pathOf("privacy", locale);
