import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { authors, categories, contentRevisions, faqs, posts, services } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { ContentKind, Editable } from "@/lib/content/model/editable";
import { readLiveContent } from "@/lib/content/read-live-content";
import { addRevision, lockContent } from "@/lib/content/revisions";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { type ContentView, readContentView } from "./content-view";

/** Begins an empty piece of content, a draft. @throws AppError `forbidden`. */
export async function createContent(viewer: UserViewer, kind: ContentKind): Promise<ContentView> {
  requirePermission(viewer, "content.write");
  const id = newId(kind);
  return (await orm()).transaction(async (transaction) => {
    const content = await begin(transaction, kind, id);
    await addRevision(transaction, { kind, entityId: id, content, authorId: viewer.userId });
    await writeAudit(transaction, { actor: viewer, action: "content.created", target: { type: kind, id } });
    return readContentView(transaction, kind, id);
  });
}

/** Throws a draft away that visitors never saw. @throws AppError `forbidden`, `not_found`, `conflict` once it was published. */
export async function deleteDraft(viewer: UserViewer, kind: ContentKind, id: string): Promise<void> {
  requirePermission(viewer, "content.write");
  await (await orm()).transaction(async (transaction) => {
    await lockContent(transaction, kind, id);
    const live = await readLiveContent(transaction, kind, id);
    if (!live) throw new AppError("not_found", { message: `no such ${kind}` });
    if (live.status !== "draft" || live.content) {
      throw new AppError("conflict", { message: "it was published once; take it off the site instead" });
    }
    const table = { post: posts, service: services, faq: faqs }[kind];
    await transaction.delete(table).where(eq(table.id, id));
    await transaction
      .delete(contentRevisions)
      .where(and(eq(contentRevisions.kind, kind), eq(contentRevisions.entityId, id)));
    await writeAudit(transaction, { actor: viewer, action: "content.deleted", target: { type: kind, id } });
  });
}

async function begin(transaction: Orm, kind: ContentKind, id: string): Promise<Editable> {
  if (kind === "post") return beginPost(transaction, id);
  return kind === "service" ? beginService(transaction, id) : beginFaq(transaction, id);
}

async function beginPost(transaction: Orm, id: string): Promise<Editable> {
  const [category] = await transaction.select().from(categories).orderBy(asc(categories.id)).limit(1);
  const [author] = await transaction.select().from(authors).orderBy(asc(authors.id)).limit(1);
  if (!category || !author) throw new AppError("conflict", { message: "there is no category or author yet" });
  const facts = { categoryId: category.id, authorId: author.id };
  await transaction.insert(posts).values({ id, ...facts, status: "draft" });
  const texts = { slug: "", title: "", description: "", body: "" };
  return { ...facts, tagIds: [], translations: { de: texts, en: texts, uk: texts } };
}

async function beginService(transaction: Orm, id: string): Promise<Editable> {
  const [last] = await transaction
    .select({ position: sql<number>`coalesce(max(${services.position}), 0)::int` })
    .from(services);
  const facts = {
    icon: "sparkle",
    priceFromMinor: 0,
    priceUnit: "once" as const,
    monthlyFromMinor: null,
    priceIsFixed: false,
    relatedIds: [],
  };
  await transaction
    .insert(services)
    .values({ id, ...facts, position: (last?.position ?? 0) + 1, published: false });
  const texts = {
    slug: "",
    title: "",
    tagline: "",
    summary: "",
    metaDescription: "",
    body: "",
    content: {
      durationText: "",
      tiers: [],
      benefits: [],
      steps: [],
      deliverables: [],
      suitedFor: [],
      notFor: "",
      faqs: [],
    },
  };
  return { ...facts, translations: { de: texts, en: texts, uk: texts } };
}

async function beginFaq(transaction: Orm, id: string): Promise<Editable> {
  const [last] = await transaction
    .select({ position: sql<number>`coalesce(max(${faqs.position}), 0)::int` })
    .from(faqs);
  const empty = { de: "", en: "", uk: "" };
  const content = { topic: "sales" as const, question: empty, answer: empty };
  await transaction
    .insert(faqs)
    .values({ id, ...content, position: (last?.position ?? 0) + 1, published: false });
  return content;
}
