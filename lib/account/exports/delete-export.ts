import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { orm } from "@/db/client";
import { dataExports } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { forgetExports } from "../internal/export-rows";
import { getExport } from "./list-exports";

/** Deletes a copy of the viewer's before its time. @throws AppError `not_found`, `conflict` while it is being made. */
export async function deleteExport(viewer: UserViewer, exportId: string): Promise<void> {
  requirePerson(viewer);
  const { status } = await getExport(viewer, exportId);
  if (status === "queued" || status === "running") {
    throw new AppError("conflict", { message: "it is being made; wait until it is done" });
  }
  await forgetExports(
    await orm(),
    and(
      eq(dataExports.id, exportId),
      eq(dataExports.userId, viewer.userId),
      inArray(dataExports.status, ["ready", "failed"]),
    ),
  );
}
