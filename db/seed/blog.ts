import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { locales } from "@/lib/core/model/locale";
import type { Orm } from "../database";
import { authors, categories, posts, postTags, postTranslations, tags } from "../schema";
import { seedAuthors, seedCategories, seedPosts, seedTags } from "./content/blog/posts";
import { bodyFileName } from "./content/blog/types";

const folder = path.join(process.cwd(), "db/seed/content/blog");

/** Blog posts, all published, with their categories, tags and authors. */
export async function seedBlog(orm: Orm): Promise<void> {
  await orm.insert(authors).values([...seedAuthors]);
  await orm.insert(categories).values([...seedCategories]);
  await orm.insert(tags).values([...seedTags]);
  for (const post of seedPosts) {
    const publishedAt = new Date(`${post.publishedAt}T08:00:00Z`);
    await orm.insert(posts).values({
      id: post.id,
      categoryId: post.categoryId,
      authorId: post.authorId,
      status: "published",
      publishedAt,
      createdAt: publishedAt,
      updatedAt: publishedAt,
    });
    await orm.insert(postTags).values(post.tagIds.map((tagId) => ({ postId: post.id, tagId })));
    for (const locale of locales) {
      await orm.insert(postTranslations).values({
        postId: post.id,
        locale,
        slug: post.slug[locale],
        title: post.title[locale],
        description: post.description[locale],
        body: await readFile(path.join(folder, bodyFileName(post, locale)), "utf8"),
      });
    }
  }
}
