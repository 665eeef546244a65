import "server-only";
import { createHash } from "node:crypto";
import { and, count, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { projectFiles } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import { deleteObject } from "@/lib/storage/delete-object";
import { safeFileName } from "@/lib/storage/model/file-name";
import { objectKey } from "@/lib/storage/model/object-key";
import { putObject } from "@/lib/storage/put-object";
import { detectFile } from "./internal/detect-file";
import { showFile } from "./internal/files";
import { learnFileJob } from "./learn-file-job";
import { type FileView, maxFileBytes, maxProjectFiles } from "./model/file";
import { lockProject, requireActiveProject } from "./require-project-role";

/**
 * Stores a file of a project and the job that lets its assistant learn it. What it is its bytes decide. The same content
 * twice is one file: the second time the first one is returned, and read again when that had failed.
 * @throws AppError `not_found`, `forbidden`, `conflict` when archived or full, `payload_too_large`, `invalid_input` for an
 *   empty file, `unsupported_media_type`.
 */
export async function uploadFile(
  viewer: UserViewer,
  projectId: string,
  file: { name: string; bytes: Uint8Array },
): Promise<FileView> {
  await requireActiveProject(viewer, projectId, "project.files.write");
  const { bytes } = file;
  const sizeBytes = bytes.byteLength;
  if (sizeBytes > maxFileBytes) throw new AppError("payload_too_large");
  if (sizeBytes === 0) {
    const problem = { path: "file", code: "too_short", message: "is empty" };
    throw new AppError("invalid_input", { details: { fields: [problem] } });
  }
  const name = safeFileName(file.name);
  const contentType = await detectFile(bytes, name);
  if (!contentType) {
    throw new AppError("unsupported_media_type", {
      message: "send text, Markdown, CSV, HTML, JSON, PDF or Word (docx)",
    });
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const known = await findSame(await orm(), projectId, sha256);
  if (known) return showFile(known).status === "failed" ? readAgain(projectId, known.id) : showFile(known);
  const id = newId("file");
  const storageKey = objectKey("file", id);
  await putObject(storageKey, bytes);
  try {
    return await (await orm()).transaction(async (transaction) => {
      await lockProject(transaction, viewer, projectId, "project.files.write");
      const other = await findSame(transaction, projectId, sha256);
      if (other) {
        await deleteObject(storageKey);
        return showFile(other);
      }
      await assertRoom(transaction, projectId);
      const [stored] = await transaction
        .insert(projectFiles)
        .values({
          id,
          projectId,
          name,
          contentType,
          sizeBytes,
          sha256,
          storageKey,
          status: "processing",
          uploadedBy: viewer.userId,
        })
        .returning();
      if (!stored) throw new Error("the file was not stored");
      await enqueue(transaction, learnFileJob, { projectId, fileId: id });
      return showFile(stored);
    });
  } catch (error) {
    await deleteObject(storageKey);
    throw error;
  }
}

async function findSame(db: Orm, projectId: string, sha256: string) {
  const [same] = await db
    .select()
    .from(projectFiles)
    .where(and(eq(projectFiles.projectId, projectId), eq(projectFiles.sha256, sha256)));
  return same;
}

async function assertRoom(transaction: Orm, projectId: string): Promise<void> {
  const [held] = await transaction
    .select({ total: count() })
    .from(projectFiles)
    .where(eq(projectFiles.projectId, projectId));
  if ((held?.total ?? 0) < maxProjectFiles) return;
  throw new AppError("conflict", { message: `a project holds at most ${maxProjectFiles} files` });
}

async function readAgain(projectId: string, fileId: string): Promise<FileView> {
  return (await orm()).transaction(async (transaction) => {
    const [file] = await transaction
      .update(projectFiles)
      .set({ status: "processing", failure: null, updatedAt: new Date() })
      .where(and(eq(projectFiles.id, fileId), eq(projectFiles.projectId, projectId)))
      .returning();
    if (!file) throw new AppError("not_found", { message: "no such file" });
    await enqueue(transaction, learnFileJob, { projectId, fileId });
    return showFile(file);
  });
}
