import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { dataExports, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requireRecentSignIn } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import { isBeingMade, showExport } from "../internal/export-rows";
import type { DataExportView } from "../model/data-export";
import { exportDataJob } from "./export-data-job";

/**
 * Asks for a copy of all that is known of the viewer; a job makes it.
 * @throws AppError `reauthentication_required`, `conflict` while another one is being made.
 */
export async function requestExport(viewer: UserViewer): Promise<DataExportView> {
  requireRecentSignIn(viewer);
  const { userId } = viewer;
  return (await orm()).transaction(async (transaction) => {
    await transaction.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("update");
    const running = await transaction.$count(dataExports, and(eq(dataExports.userId, userId), isBeingMade()));
    if (running > 0) throw new AppError("conflict", { message: "a copy is being made already" });
    const [row] = await transaction
      .insert(dataExports)
      .values({ id: newId("dataExport"), userId, status: "queued" })
      .returning();
    if (!row) throw new Error("the export was not stored");
    await enqueue(transaction, exportDataJob, { exportId: row.id });
    await writeAudit(transaction, {
      actor: viewer,
      action: "account.export_requested",
      target: { type: "user", id: userId },
      after: { export: row.id },
    });
    return showExport(row, null);
  });
}
