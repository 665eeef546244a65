import { z } from "zod";

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case Latin letters, digits and hyphens")
  .max(100);

const translation = z.strictObject({
  slug,
  title: z.string().trim().min(1).max(160),
  description: z.string().trim().min(1).max(160),
  body: z.string().trim().min(1).max(200_000),
});

/** A post in all languages, as it is saved. */
export const postInput = z
  .strictObject({
    categoryId: z.string().max(64),
    authorId: z.string().max(64),
    tagIds: z.array(z.string().max(64)).max(10).default([]),
    status: z.enum(["draft", "published"]),
    publishedAt: z.iso.datetime().optional(),
    translations: z.strictObject({ de: translation, en: translation, uk: translation }),
  })
  .meta({ id: "PostInput" });

export type PostInput = z.output<typeof postInput>;

export const postId = slug;
