import { legalPages } from "@/components/layout/company";
import type { Locale } from "@/lib/core/model/locale";

/** Where a legal page lives in a language. */
export function legalPath(id: (typeof legalPages)[number]["id"], locale: Locale): string {
  return `/${locale}/legal/${legalPages.find((page) => page.id === id)?.slug[locale] ?? ""}`;
}
