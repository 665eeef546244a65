import type { Metadata } from "next";
import { defaultLocale, type Locale } from "@/lib/core/model/locale";
import { languageTag } from "@/lib/core/model/money";
import { alternatePaths, type LocalizedPath, localePath } from "@/lib/i18n/localized-path";

/** Which drawn picture stands for a page: `/{locale}/og/<kind>/<slug>`. Pages without a slug of their own use their name, such as `home`. */
export interface PagePicture {
  kind: "page" | "service" | "post" | "legal";
  slug: string;
}

/** Size of every drawn picture, the one all networks show uncropped (px). */
export const pictureSize = { width: 1200, height: 630 } as const;

export interface PageDescription {
  /** The site's address without a trailing slash; relative addresses below are completed with it. */
  origin: string;
  locale: Locale;
  /** Where the page lives in each language, without the language. */
  path: LocalizedPath;
  title: string;
  /** The title stands alone, without the site's name behind it. */
  absoluteTitle?: boolean;
  /** At most 155 characters. */
  description: string;
  picture: PagePicture;
  /** Set for a post: what makes it an article. */
  article?: {
    publishedAt: string;
    updatedAt: string;
    author: string;
    section: string;
    tags: readonly string[];
  };
  /** Pages nobody should find by searching, such as a receipt. */
  hidden?: boolean;
  /** Feeds of the page: media type to address path. */
  feeds?: Readonly<Record<string, string>>;
}

/** The address path of a page's drawn picture. */
export function picturePath(locale: Locale, picture: PagePicture): string {
  return `/${locale}/og/${picture.kind}/${encodeURIComponent(picture.slug)}`;
}

/** Everything a page says about itself to search engines and to those who share it: canonical, languages, pictures. */
export function pageMetadata(page: PageDescription): Metadata {
  const canonical = localePath(page.locale, page.path);
  const images = [{ url: picturePath(page.locale, page.picture), ...pictureSize, alt: page.title }];
  const shared = {
    title: page.title,
    description: page.description,
    url: canonical,
    siteName: "Rozoom KI",
    locale: languageTag(page.locale).replace("-", "_"),
    images,
  };
  return {
    metadataBase: new URL(page.origin),
    title: page.absoluteTitle ? { absolute: page.title } : page.title,
    description: page.description,
    alternates: {
      canonical,
      languages: page.hidden ? undefined : languages(page.path),
      types: page.feeds ? { ...page.feeds } : undefined,
    },
    robots: page.hidden ? { index: false, follow: true } : undefined,
    openGraph: page.article
      ? {
          ...shared,
          type: "article",
          publishedTime: page.article.publishedAt,
          modifiedTime: page.article.updatedAt,
          authors: [page.article.author],
          section: page.article.section,
          tags: [...page.article.tags],
        }
      : { ...shared, type: "website" },
    twitter: { card: "summary_large_image", title: page.title, description: page.description, images },
  };
}

/** `hreflang` of every language; a reader of any other language gets the primary one. */
function languages(path: LocalizedPath): Record<string, string> {
  const own = alternatePaths(path).map(({ locale, href }) => [locale, href] as const);
  return Object.fromEntries([...own, ["x-default", localePath(defaultLocale, path)]]);
}
