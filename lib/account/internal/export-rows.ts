import "server-only";
import { and, eq, gt, inArray, type SQL } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { dataExports, uploads } from "@/db/schema";
import { signToken, verifyToken } from "@/lib/auth/signed-token";
import { secrets } from "@/lib/core/env-secrets";
import { deleteObject } from "@/lib/storage/delete-object";
import { abandonedExportMs, type DataExportView, exportLimits } from "../model/data-export";

type Row = typeof dataExports.$inferSelect;

const purpose = "data-export";

/** A link that works for this person, this copy and a few minutes. */
function downloadUrl({ id, userId }: Row): string {
  const token = signToken(
    purpose,
    `${id}.${userId}.${Date.now() + exportLimits.linkMs}`,
    secrets().sessionSecret,
  );
  return `/api/v1/exports/${id}/download?token=${encodeURIComponent(token)}`;
}

/** Whether a link's token was made for this copy and person and is not too old. */
export function isLinkGood(token: string, exportId: string, userId: string): boolean {
  const value = verifyToken(purpose, token, secrets().sessionSecret);
  const [id, owner, untilMs] = value?.split(".") ?? [];
  return id === exportId && owner === userId && Number(untilMs) > Date.now();
}

export function showExport(row: Row, sizeBytes: number | null): DataExportView {
  const isLost = isUnfinished(row.status) && Date.now() - row.createdAt.getTime() > abandonedExportMs;
  const status = isLost ? "failed" : row.status;
  return {
    id: row.id,
    status,
    progress: row.progress,
    sizeBytes,
    downloadUrl: status === "ready" ? downloadUrl(row) : null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

function isUnfinished(status: Row["status"]): boolean {
  return status === "queued" || status === "running";
}

/** Exports that are being made. */
export function isBeingMade(): SQL | undefined {
  return and(
    inArray(dataExports.status, ["queued", "running"]),
    gt(dataExports.createdAt, new Date(Date.now() - abandonedExportMs)),
  );
}

/** Deletes copies, bytes first: a row that is left is found and deleted the next time. Returns how many there were. */
export async function forgetExports(db: Orm, which: SQL | undefined): Promise<number> {
  const rows = await db
    .select({ id: dataExports.id, uploadId: uploads.id, storageKey: uploads.storageKey })
    .from(dataExports)
    .leftJoin(uploads, eq(uploads.id, dataExports.uploadId))
    .where(which);
  for (const { id, uploadId, storageKey } of rows) {
    if (storageKey) await deleteObject(storageKey);
    await db.delete(dataExports).where(eq(dataExports.id, id));
    if (uploadId) await db.delete(uploads).where(eq(uploads.id, uploadId));
  }
  return rows.length;
}
