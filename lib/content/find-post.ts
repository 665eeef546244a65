import "server-only";
import { and, eq, or } from "drizzle-orm";
import { orm } from "@/db/client";
import { postTranslations } from "@/db/schema";
import type { Locale } from "@/lib/core/model/locale";
import { localizedSlugs } from "./internal/localized-slugs";
import { listPosts } from "./list-posts";
import type { Post } from "./model/content";

/** A published post by its id or by its slug in the language; null when there is none. */
export async function findPost(locale: Locale, idOrSlug: string): Promise<Post | null> {
  const db = await orm();
  const [translation] = await db
    .select()
    .from(postTranslations)
    .where(
      and(
        eq(postTranslations.locale, locale),
        or(eq(postTranslations.slug, idOrSlug), eq(postTranslations.postId, idOrSlug)),
      ),
    );
  if (!translation) return null;
  const { posts } = await listPosts({ locale });
  const summary = posts.find((post) => post.id === translation.postId);
  if (!summary) return null;
  const slugs = await db
    .select({ locale: postTranslations.locale, slug: postTranslations.slug })
    .from(postTranslations)
    .where(eq(postTranslations.postId, translation.postId));
  return { ...summary, body: translation.body, slugs: localizedSlugs(slugs) };
}
