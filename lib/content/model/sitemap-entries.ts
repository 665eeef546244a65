import type { MetadataRoute } from "next";
import { defaultLocale, locales } from "@/lib/core/model/locale";
import { alternatePaths, type LocalizedPath, localePath } from "@/lib/i18n/localized-path";

/** A page of the site in all its languages. */
export interface SitePage {
  path: LocalizedPath;
  /** ISO 8601; left out where the content keeps no date, because a made-up one teaches crawlers to distrust all. */
  changedAt?: string;
}

/**
 * The sitemap of pages: one entry per page and language, each naming all its languages (with itself, as `hreflang` demands)
 * and the primary one for everybody else.
 */
export function sitemapEntries(origin: string, pages: readonly SitePage[]): MetadataRoute.Sitemap {
  return pages.flatMap(({ path, changedAt }) => {
    const languages = Object.fromEntries([
      ...alternatePaths(path).map(({ locale, href }) => [locale, origin + href] as const),
      ["x-default", origin + localePath(defaultLocale, path)],
    ]);
    return locales.map((locale) => ({
      url: origin + localePath(locale, path),
      lastModified: changedAt,
      alternates: { languages },
    }));
  });
}

/** The newest of some moments in ISO 8601, undefined for none. */
export function newestOf(moments: readonly string[]): string | undefined {
  return [...moments].sort().at(-1);
}
