import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { and, eq, inArray, ne } from "drizzle-orm";
import { z } from "zod";
import { orm } from "@/db/client";
import { dataExports, uploads, users } from "@/db/schema";
import { newId } from "@/lib/core/model/ids";
import { defineJob } from "@/lib/jobs/define-job";
import { deleteObject } from "@/lib/storage/delete-object";
import { objectKey } from "@/lib/storage/model/object-key";
import { putObject } from "@/lib/storage/put-object";
import { queueExportMail } from "../internal/account-mails";
import { forgetExports } from "../internal/export-rows";
import { writeExport } from "../internal/write-export";
import { exportLimits } from "../model/data-export";

const dayMs = 24 * 3_600_000;

/**
 * Makes a copy of all that is known of a person. What a run of a dead process has written lay in its own temporary folder; a repeat
 * begins anew. A failure is told to the person, who can ask again; only a process that dies is repeated.
 */
export const exportDataJob = defineJob({
  name: "account.export",
  schema: z.object({ exportId: z.string() }),
  retryLimit: 3,
  expireInSeconds: 3_600,
  async run({ exportId }, signal) {
    const db = await orm();
    const isOpen = and(eq(dataExports.id, exportId), inArray(dataExports.status, ["queued", "running"]));
    const [claimed] = await db
      .update(dataExports)
      .set({ status: "running", progress: 0 })
      .where(isOpen)
      .returning({ userId: dataExports.userId });
    if (!claimed) return;
    const folder = await mkdtemp(path.join(tmpdir(), "rozoom-export-"));
    try {
      await makeCopy(exportId, claimed.userId, path.join(folder, "copy.zip"), signal);
    } catch (error) {
      // A process that is told to stop leaves the work to another one.
      if (!signal.aborted) await db.update(dataExports).set({ status: "failed" }).where(isOpen);
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function makeCopy(exportId: string, userId: string, file: string, signal: AbortSignal): Promise<void> {
  const db = await orm();
  const [user] = await db.select().from(users).where(eq(users.id, userId));
  if (!user) return;
  await writeExport(db, user, file, {
    check: () => signal.throwIfAborted(),
    async report(progress) {
      await db.update(dataExports).set({ progress }).where(eq(dataExports.id, exportId));
    },
  });
  const { size } = await stat(file);
  const sha256 = await hashOf(file);
  const uploadId = newId("upload");
  const storageKey = objectKey("export", uploadId);
  await putObject(storageKey, { stream: createReadStream(file), sizeBytes: size });
  const expiresAt = new Date(Date.now() + exportLimits.keptDays * dayMs);
  try {
    await db.transaction(async (transaction) => {
      await transaction.insert(uploads).values({
        id: uploadId,
        purpose: "export",
        userId,
        name: `rozoom-ki-${new Date().toISOString().slice(0, 10)}.zip`,
        contentType: "application/zip",
        sizeBytes: size,
        sha256,
        storageKey,
      });
      await transaction
        .update(dataExports)
        .set({ status: "ready", progress: 100, uploadId, expiresAt })
        .where(eq(dataExports.id, exportId));
      await queueExportMail(transaction, user, { exportId, expiresAt });
    });
  } catch (error) {
    await deleteObject(storageKey);
    throw error;
  }
  // One copy is enough: the one before has served its purpose.
  await forgetExports(
    db,
    and(
      eq(dataExports.userId, userId),
      ne(dataExports.id, exportId),
      inArray(dataExports.status, ["ready", "failed"]),
    ),
  );
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest("hex");
}
