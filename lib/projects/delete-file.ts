import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { projectFiles } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { forgetDocuments } from "@/lib/knowledge/store-document";
import { deleteObject } from "@/lib/storage/delete-object";
import { requireFile } from "./internal/files";
import { findProjectSource } from "./internal/project-source";
import { requireActiveProject } from "./require-project-role";

/**
 * Deletes a file with all the assistant learned of it. Its row goes last: when a step before fails, doing it again ends it.
 * @throws AppError `not_found`, `forbidden`, `conflict` when archived.
 */
export async function deleteFile(viewer: UserViewer, projectId: string, fileId: string): Promise<void> {
  await requireActiveProject(viewer, projectId, "project.files.write");
  const db = await orm();
  const file = await requireFile(db, projectId, fileId);
  const source = await findProjectSource(projectId, "files");
  if (source) await forgetDocuments(source, [fileId]);
  await deleteObject(file.storageKey);
  await db.transaction(async (transaction) => {
    await transaction
      .delete(projectFiles)
      .where(and(eq(projectFiles.id, fileId), eq(projectFiles.projectId, projectId)));
    await writeAudit(transaction, {
      actor: viewer,
      action: "project.file_deleted",
      target: { type: "file", id: fileId },
      projectId,
      before: { contentType: file.contentType, sizeBytes: file.sizeBytes },
    });
  });
}
