import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, cutPage, exactTime } from "@/db/page-cursor";
import { dataExports, uploads } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import type { ListPage, ListQuery } from "@/lib/projects/model/list-page";
import { showExport } from "../internal/export-rows";
import type { DataExportView } from "../model/data-export";

/** A page of the viewer's own copies, newest first. @throws AppError `forbidden` for API keys. */
export async function listExports(viewer: UserViewer, query: ListQuery): Promise<ListPage<DataExportView>> {
  requirePerson(viewer);
  const db = await orm();
  const isOwn = eq(dataExports.userId, viewer.userId);
  const rows = await db
    .select({
      id: dataExports.id,
      row: dataExports,
      sizeBytes: uploads.sizeBytes,
      cursorTime: exactTime(dataExports.createdAt),
    })
    .from(dataExports)
    .leftJoin(uploads, eq(uploads.id, dataExports.uploadId))
    .where(and(isOwn, afterCursor(query.cursor, dataExports.createdAt, dataExports.id)))
    .orderBy(desc(dataExports.createdAt), desc(dataExports.id))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(({ row, sizeBytes }) => showExport(row, sizeBytes));
  return query.count
    ? { data, nextCursor, total: await db.$count(dataExports, isOwn) }
    : { data, nextCursor };
}

/** One copy of the viewer's and how far it is. @throws AppError `not_found`, `forbidden` for API keys. */
export async function getExport(viewer: UserViewer, exportId: string): Promise<DataExportView> {
  requirePerson(viewer);
  const [found] = await (await orm())
    .select({ row: dataExports, sizeBytes: uploads.sizeBytes })
    .from(dataExports)
    .leftJoin(uploads, eq(uploads.id, dataExports.uploadId))
    .where(and(eq(dataExports.id, exportId), eq(dataExports.userId, viewer.userId)));
  if (!found) throw new AppError("not_found", { message: "no such export" });
  return showExport(found.row, found.sizeBytes);
}
