import { z } from "zod";

/** Content that is edited with revisions and published when it is ready. */
export const contentKinds = ["post", "service", "faq"] as const;
export type ContentKind = (typeof contentKinds)[number];

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The shapes of one kind of strictness: a draft may have gaps, what is published may not. */
function shapes(isDraft: boolean) {
  const text = (max: number) =>
    z
      .string()
      .trim()
      .min(isDraft ? 0 : 1)
      .max(max);
  const slug = isDraft
    ? z.string().trim().max(100)
    : z.string().regex(slugPattern, "must be lower-case Latin letters, digits and hyphens").max(100);
  const inAllLanguages = <Schema extends z.ZodType>(schema: Schema) =>
    z.strictObject({ de: schema, en: schema, uk: schema });
  const titled = z.array(z.strictObject({ title: text(200), text: text(2_000) })).max(20);
  const lines = z.array(text(500)).max(30);
  const price = z.number().int().min(0).max(100_000_000);

  const post = z.strictObject({
    categoryId: text(64),
    authorId: text(64),
    tagIds: z.array(z.string().max(64)).max(10),
    translations: inAllLanguages(
      z.strictObject({ slug, title: text(160), description: text(160), body: text(200_000) }),
    ),
  });

  const service = z.strictObject({
    icon: text(64),
    priceFromMinor: price,
    priceUnit: z.enum(["once", "month", "day"]),
    monthlyFromMinor: price.nullable(),
    priceIsFixed: z.boolean(),
    relatedIds: z.array(z.string().max(64)).max(8),
    translations: inAllLanguages(
      z.strictObject({
        slug,
        title: text(160),
        tagline: text(160),
        summary: text(1_000),
        metaDescription: text(160),
        body: text(200_000),
        content: z.strictObject({
          durationText: text(200),
          tiers: z
            .array(
              z.strictObject({
                id: z.string().max(64),
                name: text(100),
                priceMinor: price,
                unit: z.enum(["once", "month", "halfDay", "day"]),
                includes: lines,
              }),
            )
            .max(8),
          benefits: titled,
          steps: titled,
          deliverables: lines,
          suitedFor: lines,
          notFor: text(2_000),
          faqs: z.array(z.strictObject({ question: text(500), answer: text(5_000) })).max(20),
        }),
      }),
    ),
  });

  const faq = z.strictObject({
    topic: z.enum(["sales", "tech", "billing", "privacy"]),
    question: inAllLanguages(text(500)),
    answer: inAllLanguages(text(5_000)),
  });

  return { post, service, faq };
}

/** What may be saved: lengths and types hold, gaps are allowed. */
export const draftShapes = shapes(true);
/** What may be published: complete in every language. */
export const publishedShapes = shapes(false);

export type PostContent = z.output<typeof publishedShapes.post>;
export type ServiceContentInput = z.output<typeof publishedShapes.service>;
export type FaqContent = z.output<typeof publishedShapes.faq>;
export type Editable = PostContent | ServiceContentInput | FaqContent;

/** A slug made of a title: German umlauts and Cyrillic as Latin letters, everything else a hyphen. */
export function slugOf(title: string): string {
  const latin = [...title.toLowerCase()].map((letter) => latinLetters[letter] ?? letter).join("");
  const plain = latin.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100)
    .replace(/-+$/, "");
}

/** Ukrainian by the national table of 2010 (Cabinet of Ministers, resolution 55), inside words. */
const latinLetters: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ь: "",
  ю: "iu",
  я: "ia",
  "’": "",
  "'": "",
  ʼ: "",
};
