import "server-only";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { type ContentKind, draftShapes, type Editable } from "@/lib/content/model/editable";
import { readLiveContent } from "@/lib/content/read-live-content";
import { addRevision, findLatestRevision, findRevision, lockContent } from "@/lib/content/revisions";
import { parseInput } from "@/lib/core/http/read-body";
import { AppError } from "@/lib/core/model/errors";
import { type ContentView, readContentView } from "./content-view";

/**
 * Saves a state of a piece of content; visitors see nothing of it. The state the site had before the first saving is kept too.
 * @param baseRevision the revision that was edited.
 * @throws AppError `forbidden`, `not_found`, `invalid_input`, `conflict` when somebody saved another state meanwhile.
 */
export async function saveDraft(
  viewer: UserViewer,
  target: { kind: ContentKind; id: string; baseRevision: number },
  input: unknown,
): Promise<ContentView> {
  requirePermission(viewer, "content.write");
  const content = parseInput(draftShapes[target.kind], input);
  return (await orm()).transaction(async (transaction) => {
    await addDraft(transaction, viewer, target, content);
    return readContentView(transaction, target.kind, target.id);
  });
}

/**
 * Brings an older state back as the newest one. @throws AppError as `saveDraft`.
 */
export async function restoreRevision(
  viewer: UserViewer,
  target: { kind: ContentKind; id: string; baseRevision: number },
  number: number,
): Promise<ContentView> {
  requirePermission(viewer, "content.write");
  return (await orm()).transaction(async (transaction) => {
    const revision = await findRevision(transaction, target.kind, target.id, number);
    if (!revision) throw new AppError("not_found", { message: "no such revision" });
    const content = parseInput(draftShapes[target.kind], revision.content);
    await addDraft(transaction, viewer, target, content);
    await writeAudit(transaction, {
      actor: viewer,
      action: "content.restored",
      target: { type: target.kind, id: target.id },
      after: { revision: number },
    });
    return readContentView(transaction, target.kind, target.id);
  });
}

async function addDraft(
  transaction: Orm,
  viewer: UserViewer,
  { kind, id, baseRevision }: { kind: ContentKind; id: string; baseRevision: number },
  content: Editable,
): Promise<void> {
  await lockContent(transaction, kind, id);
  const live = await readLiveContent(transaction, kind, id);
  if (!live) throw new AppError("not_found", { message: `no such ${kind}` });
  const latest = await findLatestRevision(transaction, kind, id);
  if ((latest?.number ?? 0) !== baseRevision) {
    throw new AppError("conflict", { message: "somebody saved another state in the meantime" });
  }
  if (!latest && live.content) {
    await addRevision(transaction, { kind, entityId: id, content: live.content, authorId: null });
  }
  await addRevision(transaction, { kind, entityId: id, content, authorId: viewer.userId });
}
