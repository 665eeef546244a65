import "server-only";
import type { Orm } from "@/db/database";
import type { ContentKind, Editable } from "@/lib/content/model/editable";
import { draftShapes } from "@/lib/content/model/editable";
import { type ContentStatus, readLiveContent } from "@/lib/content/read-live-content";
import { findLatestRevision } from "@/lib/content/revisions";
import { parseInput } from "@/lib/core/http/read-body";
import { AppError } from "@/lib/core/model/errors";

/** A piece of content as its editor shows it: the newest saved state, and how far the site is. */
export interface ContentView {
  id: string;
  kind: ContentKind;
  status: ContentStatus;
  publishedAt: string | null;
  updatedAt: string;
  /** Number of the newest saved state; 0 before the first saving. Saving names it, so that nobody overwrites a colleague's work. */
  revision: number;
  /** Whether something was saved that visitors do not see yet. */
  hasUnpublishedChanges: boolean;
  content: Editable;
}

/** Within the caller's transaction. @throws AppError `not_found`. */
export async function readContentView(db: Orm, kind: ContentKind, id: string): Promise<ContentView> {
  const live = await readLiveContent(db, kind, id);
  if (!live) throw new AppError("not_found", { message: `no such ${kind}` });
  const latest = await findLatestRevision(db, kind, id);
  // The same trimming on both sides, or untouched texts would count as changed.
  const shown = live.content && parseInput(draftShapes[kind], live.content);
  const content = latest ? parseInput(draftShapes[kind], latest.content) : shown;
  if (!content) throw new Error(`${kind} ${id} has neither a live nor a saved state`);
  return {
    id,
    kind,
    status: live.status,
    publishedAt: live.publishedAt,
    updatedAt: (latest && latest.createdAt > live.updatedAt
      ? latest.createdAt
      : live.updatedAt
    ).toISOString(),
    revision: latest?.number ?? 0,
    hasUnpublishedChanges: live.status === "draft" || canonical(content) !== canonical(shown),
    content,
  };
}

/** JSON with sorted keys: the database gives JSON back in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
