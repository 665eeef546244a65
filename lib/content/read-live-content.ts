import "server-only";
import { eq } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { faqs, posts, postTags, postTranslations, services, serviceTranslations } from "@/db/schema";
import type { ContentKind, Editable, FaqContent, PostContent, ServiceContentInput } from "./model/editable";

export type ContentStatus = "draft" | "scheduled" | "published";

/** What visitors see of a piece of content, in the form it is edited in; `content` is null before the first publishing. */
export interface LiveContent {
  status: ContentStatus;
  /** ISO 8601; null for drafts and for kinds that have no date. */
  publishedAt: string | null;
  updatedAt: Date;
  content: Editable | null;
}

/** Reads it within the caller's transaction; null when there is no such piece. */
export async function readLiveContent(db: Orm, kind: ContentKind, id: string): Promise<LiveContent | null> {
  switch (kind) {
    case "post":
      return readPost(db, id);
    case "service":
      return readService(db, id);
    case "faq":
      return readFaq(db, id);
  }
}

/** A post's state at this moment: one with a date to come is scheduled. */
export function postStatus(post: { status: "draft" | "published"; publishedAt: Date | null }): ContentStatus {
  if (post.status === "draft") return "draft";
  return post.publishedAt && post.publishedAt.getTime() > Date.now() ? "scheduled" : "published";
}

async function readPost(db: Orm, id: string): Promise<LiveContent | null> {
  const [post] = await db.select().from(posts).where(eq(posts.id, id));
  if (!post) return null;
  const rows = await db.select().from(postTranslations).where(eq(postTranslations.postId, id));
  const tagged = await db.select().from(postTags).where(eq(postTags.postId, id));
  const translations = inAllLanguages(rows, ({ slug, title, description, body }) => ({
    slug,
    title,
    description,
    body,
  }));
  const content: PostContent | null = translations && {
    categoryId: post.categoryId,
    authorId: post.authorId,
    tagIds: tagged.map(({ tagId }) => tagId),
    translations,
  };
  const status = postStatus(post);
  const publishedAt = status === "draft" ? null : (post.publishedAt?.toISOString() ?? null);
  return { status, publishedAt, updatedAt: post.updatedAt, content };
}

async function readService(db: Orm, id: string): Promise<LiveContent | null> {
  const [service] = await db.select().from(services).where(eq(services.id, id));
  if (!service) return null;
  const rows = await db.select().from(serviceTranslations).where(eq(serviceTranslations.serviceId, id));
  const translations = inAllLanguages(rows, ({ serviceId: _, locale: __, ...texts }) => texts);
  const { icon, priceFromMinor, priceUnit, monthlyFromMinor, priceIsFixed, relatedIds } = service;
  const content: ServiceContentInput | null = translations && {
    ...{ icon, priceFromMinor, priceUnit, monthlyFromMinor, priceIsFixed, relatedIds },
    translations,
  };
  const status = service.published ? "published" : "draft";
  return { status, publishedAt: null, updatedAt: service.updatedAt, content };
}

async function readFaq(db: Orm, id: string): Promise<LiveContent | null> {
  const [faq] = await db.select().from(faqs).where(eq(faqs.id, id));
  if (!faq) return null;
  const content: FaqContent = { topic: faq.topic, question: { ...faq.question }, answer: { ...faq.answer } };
  const wasPublished = faq.question.de !== "";
  return {
    status: faq.published ? "published" : "draft",
    publishedAt: null,
    updatedAt: faq.updatedAt,
    content: wasPublished ? content : null,
  };
}

function inAllLanguages<Row extends { locale: string }, Texts>(
  rows: readonly Row[],
  pick: (row: Row) => Texts,
): { de: Texts; en: Texts; uk: Texts } | null {
  const of = (locale: string) => rows.find((row) => row.locale === locale);
  const [de, en, uk] = [of("de"), of("en"), of("uk")];
  return de && en && uk ? { de: pick(de), en: pick(en), uk: pick(uk) } : null;
}
