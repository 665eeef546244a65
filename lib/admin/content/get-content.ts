import "server-only";
import { orm } from "@/db/client";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { ContentKind } from "@/lib/content/model/editable";
import { draftShapes } from "@/lib/content/model/editable";
import { findRevision, listRevisions } from "@/lib/content/revisions";
import { parseInput } from "@/lib/core/http/read-body";
import { AppError } from "@/lib/core/model/errors";
import { type ContentView, readContentView } from "./content-view";

/** How many saved states are listed. */
const listedRevisions = 100;

/** A piece of content for its editor. @throws AppError `forbidden`, `not_found`. */
export async function getContent(viewer: UserViewer, kind: ContentKind, id: string): Promise<ContentView> {
  requirePermission(viewer, "content.read");
  return readContentView(await orm(), kind, id);
}

/** Who saved which state when, newest first. @throws AppError `forbidden`. */
export async function listContentRevisions(viewer: UserViewer, kind: ContentKind, id: string) {
  requirePermission(viewer, "content.read");
  const rows = await listRevisions(await orm(), kind, id, listedRevisions);
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}

/** One saved state with its texts. @throws AppError `forbidden`, `not_found`. */
export async function getContentRevision(viewer: UserViewer, kind: ContentKind, id: string, number: number) {
  requirePermission(viewer, "content.read");
  const revision = await findRevision(await orm(), kind, id, number);
  if (!revision) throw new AppError("not_found", { message: "no such revision" });
  return {
    number,
    createdAt: revision.createdAt.toISOString(),
    content: parseInput(draftShapes[kind], revision.content),
  };
}
