import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { categories, posts, postTags, postTranslations, tags } from "@/db/schema";
import { localizedSlugs } from "./internal/localized-slugs";
import type { PostAddress } from "./model/changed-paths";

/** Where all published posts can be found, those that appear later included. Sees what the given transaction sees. */
export async function listPostAddresses(db: Orm): Promise<PostAddress[]> {
  const published = await db
    .select({ id: posts.id, categorySlugs: categories.slug })
    .from(posts)
    .innerJoin(categories, eq(categories.id, posts.categoryId))
    .where(eq(posts.status, "published"))
    .orderBy(asc(posts.id));
  const ids = published.map(({ id }) => id);
  if (ids.length === 0) return [];
  const translations = await db
    .select({ postId: postTranslations.postId, locale: postTranslations.locale, slug: postTranslations.slug })
    .from(postTranslations)
    .where(inArray(postTranslations.postId, ids));
  const tagged = await db
    .select({ postId: postTags.postId, slug: tags.slug })
    .from(postTags)
    .innerJoin(tags, eq(tags.id, postTags.tagId))
    .where(inArray(postTags.postId, ids));
  return published.map(({ id, categorySlugs }) => ({
    id,
    categorySlugs,
    slugs: localizedSlugs(translations.filter(({ postId }) => postId === id)),
    tagSlugs: tagged.filter(({ postId }) => postId === id).map(({ slug }) => slug),
  }));
}
