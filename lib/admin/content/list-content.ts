import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { contentRevisions, faqs, posts, postTranslations, services, serviceTranslations } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { ContentKind } from "@/lib/content/model/editable";
import { type ContentStatus, postStatus } from "@/lib/content/read-live-content";
import { type Localized, locales } from "@/lib/core/model/locale";

/** A line of the content list. */
export interface ContentSummary {
  id: string;
  status: ContentStatus;
  publishedAt: string | null;
  updatedAt: string;
  /** Newest saved title (or question) per language; empty where it is not written yet. */
  titles: Localized<string>;
  /** Whether a newer state was saved than visitors see. */
  hasUnpublishedChanges: boolean;
}

interface LiveLine {
  id: string;
  status: ContentStatus;
  publishedAt: Date | null;
  updatedAt: Date;
  titles: Map<string, string>;
}

/** Everything of a kind, newest first; services and questions in their order on the site. @throws AppError `forbidden`. */
export async function listContent(viewer: UserViewer, kind: ContentKind): Promise<ContentSummary[]> {
  requirePermission(viewer, "content.read");
  const db = await orm();
  const lines = await listLive(db, kind);
  const newest = await listNewest(db, kind);
  return lines.map((line) => {
    const saved = newest.get(line.id);
    const isNewer = saved !== undefined && saved.createdAt.getTime() > line.updatedAt.getTime();
    const titleIn = (locale: string) => saved?.titles.get(locale) ?? line.titles.get(locale) ?? "";
    return {
      id: line.id,
      status: line.status,
      publishedAt: line.status === "draft" ? null : (line.publishedAt?.toISOString() ?? null),
      updatedAt: (isNewer ? saved.createdAt : line.updatedAt).toISOString(),
      titles: { de: titleIn("de"), en: titleIn("en"), uk: titleIn("uk") },
      hasUnpublishedChanges: line.status === "draft" || isNewer,
    };
  });
}

async function listLive(db: Orm, kind: ContentKind): Promise<LiveLine[]> {
  if (kind === "post") {
    const rows = await db
      .select({ item: posts, locale: postTranslations.locale, title: postTranslations.title })
      .from(posts)
      .leftJoin(postTranslations, eq(postTranslations.postId, posts.id))
      .orderBy(desc(sql`coalesce(${posts.publishedAt}, ${posts.createdAt})`), posts.id);
    return grouped(rows, (post) => ({ status: postStatus(post), publishedAt: post.publishedAt }));
  }
  if (kind === "service") {
    const rows = await db
      .select({ item: services, locale: serviceTranslations.locale, title: serviceTranslations.title })
      .from(services)
      .leftJoin(serviceTranslations, eq(serviceTranslations.serviceId, services.id))
      .orderBy(services.position);
    return grouped(rows, (service) => ({
      status: service.published ? "published" : "draft",
      publishedAt: null,
    }));
  }
  const rows = await db.select().from(faqs).orderBy(faqs.position);
  return rows.map((faq) => ({
    id: faq.id,
    status: faq.published ? "published" : "draft",
    publishedAt: null,
    updatedAt: faq.updatedAt,
    titles: new Map(locales.map((locale) => [locale, faq.question[locale]])),
  }));
}

function grouped<Item extends { id: string; updatedAt: Date }>(
  rows: readonly { item: Item; locale: string | null; title: string | null }[],
  describe: (item: Item) => { status: ContentStatus; publishedAt: Date | null },
): LiveLine[] {
  const lines = new Map<string, LiveLine>();
  for (const { item, locale, title } of rows) {
    const line = lines.get(item.id) ?? {
      id: item.id,
      updatedAt: item.updatedAt,
      titles: new Map<string, string>(),
      ...describe(item),
    };
    if (locale && title) line.titles.set(locale, title);
    lines.set(item.id, line);
  }
  return [...lines.values()];
}

/** The newest saved state of each piece: its time and, read inside the database, its titles only. */
async function listNewest(db: Orm, kind: ContentKind) {
  const title = (locale: string) =>
    kind === "faq"
      ? sql<string | null>`${contentRevisions.content} -> 'question' ->> ${locale}`
      : sql<string | null>`${contentRevisions.content} -> 'translations' -> ${locale} ->> 'title'`;
  const rows = await db
    .selectDistinctOn([contentRevisions.entityId], {
      id: contentRevisions.entityId,
      createdAt: contentRevisions.createdAt,
      de: title("de"),
      en: title("en"),
      uk: title("uk"),
    })
    .from(contentRevisions)
    .where(eq(contentRevisions.kind, kind))
    .orderBy(contentRevisions.entityId, desc(contentRevisions.number));
  return new Map(
    rows.map(({ id, createdAt, ...titles }) => [
      id,
      { createdAt, titles: new Map<string, string | null>(Object.entries(titles)) },
    ]),
  );
}
