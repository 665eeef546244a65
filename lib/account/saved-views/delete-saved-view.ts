import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { savedViews } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";

/** Forgets a view of the viewer's. @throws AppError `not_found`. */
export async function deleteSavedView(viewer: UserViewer, viewId: string): Promise<void> {
  requirePerson(viewer);
  const [gone] = await (await orm())
    .delete(savedViews)
    .where(and(eq(savedViews.id, viewId), eq(savedViews.userId, viewer.userId)))
    .returning({ id: savedViews.id });
  if (!gone) throw new AppError("not_found", { message: "no such view" });
}
