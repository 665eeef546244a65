import "server-only";
import { and, eq, inArray, ne, or } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { authors, categories, posts, postTags, postTranslations, tags } from "@/db/schema";
import { AppError, type FieldProblem } from "@/lib/core/model/errors";
import { locales } from "@/lib/core/model/locale";
import type { PostInput } from "./model/post-input";

/**
 * Creates or replaces a post in the caller's transaction.
 * @throws AppError `invalid_input` naming an unknown category, author or tag, or a slug another post has.
 */
export async function savePost(transaction: Orm, id: string, input: PostInput): Promise<void> {
  const problems = await findProblems(transaction, id, input);
  if (problems.length > 0) throw new AppError("invalid_input", { details: { fields: problems } });
  const publishedAt = input.publishedAt ? new Date(input.publishedAt) : new Date();
  const { categoryId, authorId, status } = input;
  const values = { categoryId, authorId, status, publishedAt, updatedAt: new Date() };
  await transaction
    .insert(posts)
    .values({ id, ...values })
    .onConflictDoUpdate({ target: posts.id, set: values });
  await transaction.delete(postTags).where(eq(postTags.postId, id));
  if (input.tagIds.length > 0) {
    await transaction.insert(postTags).values(input.tagIds.map((tagId) => ({ postId: id, tagId })));
  }
  for (const locale of locales) {
    const translation = input.translations[locale];
    await transaction
      .insert(postTranslations)
      .values({ postId: id, locale, ...translation })
      .onConflictDoUpdate({ target: [postTranslations.postId, postTranslations.locale], set: translation });
  }
}

async function findProblems(transaction: Orm, id: string, input: PostInput): Promise<FieldProblem[]> {
  const unknown = (path: string) => ({ path, code: "custom", message: "does not exist" });
  const [category] = await transaction.select().from(categories).where(eq(categories.id, input.categoryId));
  const [author] = await transaction.select().from(authors).where(eq(authors.id, input.authorId));
  const known = input.tagIds.length
    ? await transaction.select({ id: tags.id }).from(tags).where(inArray(tags.id, input.tagIds))
    : [];
  const taken = await transaction
    .select({ locale: postTranslations.locale })
    .from(postTranslations)
    .where(
      and(
        ne(postTranslations.postId, id),
        or(
          ...locales.map((locale) =>
            and(
              eq(postTranslations.locale, locale),
              eq(postTranslations.slug, input.translations[locale].slug),
            ),
          ),
        ),
      ),
    );
  return [
    ...(category ? [] : [unknown("categoryId")]),
    ...(author ? [] : [unknown("authorId")]),
    ...input.tagIds.flatMap((tagId, index) =>
      known.some((tag) => tag.id === tagId) ? [] : [unknown(`tagIds.${index}`)],
    ),
    ...taken.map(({ locale }) => ({
      path: `translations.${locale}.slug`,
      code: "custom",
      message: "belongs to another post",
    })),
  ];
}
