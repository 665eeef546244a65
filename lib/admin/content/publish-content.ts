import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { faqs, posts, services } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { listPostAddresses } from "@/lib/content/list-post-addresses";
import { contentTags } from "@/lib/content/model/content";
import { type ContentKind, publishedShapes } from "@/lib/content/model/editable";
import { type LiveContent, readLiveContent } from "@/lib/content/read-live-content";
import { findLatestRevision, lockContent } from "@/lib/content/revisions";
import { savePost } from "@/lib/content/save-post";
import { recordMovedSlugs } from "@/lib/content/slug-redirects";
import { writeFaq, writeService } from "@/lib/content/write-live-content";
import { parseInput } from "@/lib/core/http/read-body";
import { AppError } from "@/lib/core/model/errors";
import { type ContentView, readContentView } from "./content-view";
import { showPostChange, showSiteChange } from "./show-change";

interface Target {
  kind: ContentKind;
  id: string;
  /** The newest revision the editor has seen: nobody publishes what they have not read. */
  baseRevision: number;
}

/**
 * Publishes the newest saved state: visitors see it and the assistant learns it at once, or at `publishedAt` when that is to come
 * (posts only). Former addresses lead to the new ones.
 * @throws AppError `forbidden`, `not_found`, `conflict`, `invalid_input` naming every gap (`translations.uk.title`).
 */
export async function publishContent(
  viewer: UserViewer,
  target: Target,
  publishedAt?: Date,
): Promise<ContentView> {
  requirePermission(viewer, "content.write");
  const { kind, id } = target;
  return (await orm()).transaction(async (transaction) => {
    const { live, draft } = await holdNewest(transaction, target);
    if (kind === "post") await publishPostDraft(transaction, id, live, draft, publishedAt);
    else if (kind === "service") await publishServiceDraft(transaction, id, live, draft);
    else {
      await writeFaq(transaction, id, parseInput(publishedShapes.faq, draft));
      await showSiteChange(transaction, [contentTags.faqs, contentTags.home]);
    }
    const view = await readContentView(transaction, kind, id);
    await writeAudit(transaction, {
      actor: viewer,
      action: "content.published",
      target: { type: kind, id },
      before: { status: live.status },
      after: { status: view.status, revision: view.revision, publishedAt: view.publishedAt },
    });
    return view;
  });
}

/** Takes content off the site; what was saved stays. @throws AppError `forbidden`, `not_found`, `conflict`. */
export async function unpublishContent(viewer: UserViewer, target: Target): Promise<ContentView> {
  requirePermission(viewer, "content.write");
  const { kind, id } = target;
  return (await orm()).transaction(async (transaction) => {
    const { live } = await holdNewest(transaction, target);
    const before = await listPostAddresses(transaction);
    const hidden = { published: false, updatedAt: new Date() };
    if (kind === "post") {
      await transaction.update(posts).set({ status: "draft", updatedAt: new Date() }).where(eq(posts.id, id));
      await showPostChange(transaction, id, before, new Date());
    } else if (kind === "service") {
      await transaction.update(services).set(hidden).where(eq(services.id, id));
      await showSiteChange(transaction, [contentTags.services, contentTags.home]);
    } else {
      await transaction.update(faqs).set(hidden).where(eq(faqs.id, id));
      await showSiteChange(transaction, [contentTags.faqs, contentTags.home]);
    }
    await writeAudit(transaction, {
      actor: viewer,
      action: "content.unpublished",
      target: { type: kind, id },
      before: { status: live.status },
      after: { status: "draft" },
    });
    return readContentView(transaction, kind, id);
  });
}

async function holdNewest(
  transaction: Orm,
  { kind, id, baseRevision }: Target,
): Promise<{ live: LiveContent; draft: unknown }> {
  await lockContent(transaction, kind, id);
  const live = await readLiveContent(transaction, kind, id);
  if (!live) throw new AppError("not_found", { message: `no such ${kind}` });
  const latest = await findLatestRevision(transaction, kind, id);
  if ((latest?.number ?? 0) !== baseRevision) {
    throw new AppError("conflict", { message: "somebody saved another state in the meantime" });
  }
  return { live, draft: latest?.content ?? live.content };
}

async function publishPostDraft(
  transaction: Orm,
  id: string,
  live: LiveContent,
  draft: unknown,
  publishedAt: Date | undefined,
): Promise<void> {
  const content = parseInput(publishedShapes.post, draft);
  const before = await listPostAddresses(transaction);
  const known = before.find((post) => post.id === id);
  const date = publishedAt ?? (live.publishedAt ? new Date(live.publishedAt) : new Date());
  await savePost(transaction, id, { ...content, status: "published", publishedAt: date.toISOString() });
  const { de, en, uk } = content.translations;
  await recordMovedSlugs(transaction, "post", id, known?.slugs ?? null, {
    de: de.slug,
    en: en.slug,
    uk: uk.slug,
  });
  await showPostChange(transaction, id, before, date);
}

async function publishServiceDraft(
  transaction: Orm,
  id: string,
  live: LiveContent,
  draft: unknown,
): Promise<void> {
  const content = parseInput(publishedShapes.service, draft);
  const before = live.content && parseInput(publishedShapes.service, live.content);
  await writeService(transaction, id, content);
  const slugsOf = ({ translations: { de, en, uk } }: typeof content) => ({
    de: de.slug,
    en: en.slug,
    uk: uk.slug,
  });
  await recordMovedSlugs(transaction, "service", id, before && slugsOf(before), slugsOf(content));
  await showSiteChange(transaction, [contentTags.services, contentTags.home]);
}
