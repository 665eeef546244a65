import "server-only";
import { and, asc, desc, eq, inArray, lte, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { authors, categories, posts, postTags, postTranslations, tags } from "@/db/schema";
import type { Locale } from "@/lib/core/model/locale";
import { type PostSummary, readingMinutes, type Term } from "./model/content";

export interface PostFilter {
  locale: Locale;
  categoryId?: string;
  tagId?: string;
  /** Words that all must occur in title, description or text. */
  search?: string;
  offset?: number;
  limit?: number;
}

export interface PostPage {
  posts: PostSummary[];
  total: number;
}

/** Published posts of a language, newest first. */
export async function listPosts(filter: PostFilter): Promise<PostPage> {
  const db = await orm();
  const where = and(
    eq(posts.status, "published"),
    lte(posts.publishedAt, sql`now()`),
    eq(postTranslations.locale, filter.locale),
    filter.categoryId ? eq(posts.categoryId, filter.categoryId) : undefined,
    filter.tagId
      ? inArray(
          posts.id,
          db.select({ id: postTags.postId }).from(postTags).where(eq(postTags.tagId, filter.tagId)),
        )
      : undefined,
    ...searchConditions(filter.search),
  );
  const rows = await db
    .select({ post: posts, translation: postTranslations, category: categories, author: authors })
    .from(posts)
    .innerJoin(postTranslations, eq(postTranslations.postId, posts.id))
    .innerJoin(categories, eq(categories.id, posts.categoryId))
    .innerJoin(authors, eq(authors.id, posts.authorId))
    .where(where)
    .orderBy(desc(posts.publishedAt), asc(posts.id))
    .limit(filter.limit ?? 1_000)
    .offset(filter.offset ?? 0);
  const [count] = await db
    .select({ total: sql<number>`count(*)::int` })
    .from(posts)
    .innerJoin(postTranslations, eq(postTranslations.postId, posts.id))
    .where(where);
  const tagsOf = await listTagsOf(
    rows.map((row) => row.post.id),
    filter.locale,
  );
  return {
    total: count?.total ?? 0,
    posts: rows.map(({ post, translation, category, author }) => ({
      id: post.id,
      locale: filter.locale,
      slug: translation.slug,
      title: translation.title,
      description: translation.description,
      category: { id: category.id, slug: category.slug, name: category.name[filter.locale] },
      tags: tagsOf.get(post.id) ?? [],
      author: {
        id: author.id,
        name: author.name,
        role: author.role[filter.locale],
        bio: author.bio[filter.locale],
      },
      publishedAt: (post.publishedAt ?? post.createdAt).toISOString(),
      updatedAt: post.updatedAt.toISOString(),
      readingMinutes: readingMinutes(translation.body),
    })),
  };
}

function searchConditions(search: string | undefined) {
  const words = (search ?? "").split(/\s+/).filter(Boolean).slice(0, 8);
  return words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    const text = sql`${postTranslations.title} || ' ' || ${postTranslations.description} || ' ' || ${postTranslations.body}`;
    return sql`(${text}) ilike ${pattern}`;
  });
}

async function listTagsOf(postIds: string[], locale: Locale): Promise<Map<string, Term[]>> {
  const byPost = new Map<string, Term[]>();
  if (postIds.length === 0) return byPost;
  const rows = await (await orm())
    .select({ postId: postTags.postId, tag: tags })
    .from(postTags)
    .innerJoin(tags, eq(tags.id, postTags.tagId))
    .where(inArray(postTags.postId, postIds))
    .orderBy(asc(tags.id));
  for (const { postId, tag } of rows) {
    const list = byPost.get(postId) ?? [];
    list.push({ id: tag.id, slug: tag.slug, name: tag.name[locale] });
    byPost.set(postId, list);
  }
  return byPost;
}
