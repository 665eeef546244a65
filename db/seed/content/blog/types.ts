import type { Locale, Localized } from "@/lib/core/model/locale";

/** A category of the blog; every post has exactly one. */
export interface SeedCategory {
  readonly id: string;
  readonly slug: Localized<string>;
  readonly name: Localized<string>;
}

/** A tag of the blog; a post has at least one. */
export interface SeedTag {
  readonly id: string;
  readonly slug: Localized<string>;
  readonly name: Localized<string>;
}

/** A person who signs posts; the bio is one sentence. */
export interface SeedAuthor {
  readonly id: string;
  readonly name: string;
  readonly role: Localized<string>;
  readonly bio: Localized<string>;
}

/** A blog post of the demo company; its text lies beside as Markdown, one file per language. */
export interface SeedPost {
  /** Kebab-case, the same in every language. */
  readonly id: string;
  readonly categoryId: SeedCategory["id"];
  readonly tagIds: readonly SeedTag["id"][];
  readonly authorId: SeedAuthor["id"];
  /** ISO 8601 date without time (`2026-02-10`). */
  readonly publishedAt: string;
  /** Latin letters only; Ukrainian is transliterated by the national table of 2010. */
  readonly slug: Localized<string>;
  readonly title: Localized<string>;
  /** Excerpt and meta description, at most 155 characters. */
  readonly description: Localized<string>;
  /** File name stem in this folder; `bodyFileName` adds language and ending. */
  readonly bodyFile: string;
}

/** Name of a post's text in one language, relative to `db/seed/content/blog/`. */
export function bodyFileName(post: Pick<SeedPost, "bodyFile">, locale: Locale): string {
  return `${post.bodyFile}.${locale}.md`;
}
