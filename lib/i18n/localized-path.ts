import { isLocale, type Locale, type Localized, locales } from "@/lib/core/model/locale";

/**
 * Where a page lives in each language, without the language itself: one path when it is the same everywhere (`/services`, "" for home),
 * or one per language when the page has localized slugs.
 */
export type LocalizedPath = string | Localized<string>;

/** The address path of a page in one language: `/de/services`. */
export function localePath(locale: Locale, path: LocalizedPath): string {
  return `/${locale}${typeof path === "string" ? path : path[locale]}`;
}

/** The address paths of a page in all languages, for links and `hreflang`. */
export function alternatePaths(path: LocalizedPath): Array<{ locale: Locale; href: string }> {
  return locales.map((locale) => ({ locale, href: localePath(locale, path) }));
}

/** Whether an address path already names one of our languages. */
export function hasLocalePrefix(pathname: string): boolean {
  return isLocale(pathname.split("/")[1]);
}
