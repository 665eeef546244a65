import { defaultLocale, type Locale, type Localized, locales } from "@/lib/core/model/locale";
import { type LocalizedPath, localePath } from "@/lib/i18n/localized-path";
import { categoryPath, listPath, postPath, postsPerPage, tagPath } from "./blog-paths";
import { picturePath } from "./page-metadata";
import type { SitePage } from "./sitemap-entries";

/** Where a post can be found: itself and the lists it stands in. */
export interface PostAddress {
  id: string;
  slugs: Localized<string>;
  categorySlugs: Localized<string>;
  tagSlugs: readonly Localized<string>[];
}

/** Pages of the whole site that name the newest content. */
const digests = ["/sitemap.xml", "/llms.txt"];

/**
 * Every address that reads otherwise after a post was published, changed or taken back, the post's own first. All
 * pages of the blog are among them: the lists count what every category and tag holds, and each post names its
 * related ones. Addresses that are gone (an old slug, a list that became empty) stand there too, so that a cache in
 * front lets go of them. Lists with a query other than the language are left to their short lifetime.
 */
export function changedPaths(
  postId: string,
  before: readonly PostAddress[],
  after: readonly PostAddress[],
): string[] {
  const all = [...after, ...before];
  const own = all.filter((post) => post.id === postId);
  return [
    ...new Set([
      ...own.flatMap((post) => inAllLanguages(postPath(post))),
      ...listPaths(Math.max(before.length, after.length)),
      ...all.flatMap(({ categorySlugs, tagSlugs }) => [
        ...inAllLanguages(categoryPath({ slug: categorySlugs })),
        ...tagSlugs.flatMap((slug) => inAllLanguages(tagPath({ slug }))),
      ]),
      ...digests,
      ...inAllLanguages("/blog/feed.xml"),
      ...inAllLanguages("/blog/feed.json"),
      ...doorPaths("/api/blog/posts"),
      ...own.flatMap((post) => [
        ...doorPaths(`/api/blog/posts/${post.id}`),
        ...locales.flatMap((locale) => doorPaths(`/api/blog/posts/${post.slugs[locale]}`, [locale])),
        ...locales.map((locale) => picturePath(locale, { kind: "post", slug: post.slugs[locale] })),
      ]),
      ...locales.map((locale) => picturePath(locale, { kind: "page", slug: "blog" })),
      ...all.flatMap((post) => inAllLanguages(postPath(post))),
    ]),
  ];
}

/** Every address of the public site, for when all of it may look otherwise: after a new version was started. */
export function sitePaths(pages: readonly SitePage[]): string[] {
  return [
    ...pages.flatMap(({ path }) => inAllLanguages(path)),
    ...digests,
    "/robots.txt",
    ...inAllLanguages("/blog/feed.xml"),
    ...inAllLanguages("/blog/feed.json"),
    ...doorPaths("/api/blog/posts"),
    ...doorPaths("/api/services"),
  ];
}

function listPaths(posts: number): string[] {
  const pages = Math.max(1, Math.ceil(posts / postsPerPage));
  return Array.from({ length: pages }, (_, index) => listPath(index + 1)).flatMap(inAllLanguages);
}

function inAllLanguages(path: LocalizedPath): string[] {
  return locales.map((locale) => localePath(locale, path));
}

/** A public door as it is asked for: without a language, which means the primary one, or with it. */
function doorPaths(path: string, of: readonly Locale[] = locales): string[] {
  const named = of.map((locale) => `${path}?locale=${locale}`);
  return of.includes(defaultLocale) ? [path, ...named] : named;
}
