import "server-only";
import type { Localized } from "@/lib/core/model/locale";

/** Rows of translations as one slug per language. @throws Error when a language is missing. */
export function localizedSlugs(rows: readonly { locale: string; slug: string }[]): Localized<string> {
  const bySlug = new Map(rows.map((row) => [row.locale, row.slug]));
  const slugOf = (locale: string) => {
    const slug = bySlug.get(locale);
    if (slug === undefined) throw new Error(`a translation is missing: ${locale}`);
    return slug;
  };
  return { de: slugOf("de"), en: slugOf("en"), uk: slugOf("uk") };
}
