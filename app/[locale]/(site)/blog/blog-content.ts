import { cacheLife, cacheTag } from "next/cache";
import { findPost } from "@/lib/content/find-post";
import { listPosts } from "@/lib/content/list-posts";
import { listRelatedPosts } from "@/lib/content/list-related-posts";
import { listCategories, listTags } from "@/lib/content/list-terms";
import { contentTags, type PostSummary, type Term } from "@/lib/content/model/content";
import { findMovedTo } from "@/lib/content/slug-redirects";
import type { Locale } from "@/lib/core/model/locale";

/**
 * The posts the pages of this folder are made of, kept until the posts' tag expires: a page rendered from these carries the tag
 * and is rendered anew after something was published.
 */
export async function readPosts(locale: Locale): Promise<PostSummary[]> {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.posts);
  return (await listPosts({ locale })).posts;
}

/** The post whose slug in this language it is; ids and slugs of other languages lead nowhere. */
export async function readPost(locale: Locale, slug: string) {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.posts);
  const post = await findPost(locale, slug);
  return post?.slug === slug ? post : null;
}

/** Where the post is now that had this address once; null when none had, or it is no longer published. */
export async function readMovedPost(locale: Locale, slug: string): Promise<string | null> {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.posts);
  const id = await findMovedTo("post", locale, slug);
  return id ? ((await findPost(locale, id))?.slug ?? null) : null;
}

export async function readRelatedPosts(post: PostSummary) {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.posts);
  return listRelatedPosts(post, 3);
}

/** A category or tag and how many posts it has in the language. */
export interface CountedTerm extends Term {
  count: number;
}

/** Categories and tags that have posts; tags with the most posts first. */
export async function readTerms(locale: Locale): Promise<{ categories: CountedTerm[]; tags: CountedTerm[] }> {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.posts);
  const [posts, categories, tags] = await Promise.all([
    readPosts(locale),
    listCategories(locale),
    listTags(locale),
  ]);
  const counted = (terms: readonly Term[], has: (post: PostSummary, term: Term) => boolean) =>
    terms
      .map((term) => ({ ...term, count: posts.filter((post) => has(post, term)).length }))
      .filter((term) => term.count > 0);
  return {
    categories: counted(categories, (post, term) => post.category.id === term.id),
    tags: counted(tags, (post, term) => post.tags.some((tag) => tag.id === term.id)).sort(
      (a, b) => b.count - a.count || a.name.localeCompare(b.name, locale),
    ),
  };
}
