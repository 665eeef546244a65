import { z } from "zod";
import { locales } from "@/lib/core/model/locale";
import { storableText } from "@/lib/core/model/storable-text";

const term = z.object({ id: z.string(), slug: z.string(), name: z.string() });

/** A post as the API lists it. */
export const apiPost = z
  .object({
    id: z.string(),
    locale: z.enum(locales),
    slug: z.string(),
    title: z.string(),
    description: z.string(),
    url: z.string().meta({ description: "Path on this site" }),
    category: term,
    tags: z.array(term),
    author: z.object({ id: z.string(), name: z.string(), role: z.string() }),
    publishedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    readingMinutes: z.number().int(),
  })
  .meta({ id: "Post" });

export const apiPostPage = z
  .object({ data: z.array(apiPost), nextCursor: z.string().nullable(), total: z.number().int() })
  .meta({ id: "PostPage" });

export const apiFullPost = apiPost
  .extend({ body: z.string().meta({ description: "Markdown" }) })
  .meta({ id: "FullPost" });

export const postListQuery = z.strictObject({
  locale: z.enum(locales).default("de"),
  category: z.string().max(64).optional().meta({ description: "Id of a category" }),
  tag: z.string().max(64).optional().meta({ description: "Id of a tag" }),
  q: z
    .string()
    .transform(storableText)
    .pipe(z.string().trim().max(200))
    .optional()
    .meta({ description: "Words that all must occur" }),
  cursor: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(50).default(12),
});

export const localeQuery = z.strictObject({ locale: z.enum(locales).default("de") });

/** A service as the API lists it; money in EUR cents, net. */
export const apiService = z
  .object({
    id: z.string(),
    locale: z.enum(locales),
    slug: z.string(),
    url: z.string().meta({ description: "Path on this site" }),
    title: z.string(),
    tagline: z.string(),
    summary: z.string(),
    currency: z.literal("EUR"),
    priceFromMinor: z.number().int(),
    priceUnit: z.enum(["once", "month", "day"]),
    priceIsFixed: z.boolean(),
    monthlyFromMinor: z.number().int().nullable(),
    duration: z.string(),
    tiers: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        priceMinor: z.number().int(),
        unit: z.enum(["once", "month", "halfDay", "day"]),
        includes: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: "Service" });

export const apiServiceList = z
  .object({ data: z.array(apiService), nextCursor: z.null() })
  .meta({ id: "ServiceList" });
