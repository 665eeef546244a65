import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { savedViews } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { assertNameFree, clearDefault, lockViews, showSavedView } from "../internal/saved-view-rows";
import type { SavedViewView, UpdateSavedViewInput } from "../model/saved-view";

/** Changes a view of the viewer's. @throws AppError `not_found`, `invalid_input` when the name is taken. */
export async function updateSavedView(
  viewer: UserViewer,
  viewId: string,
  input: UpdateSavedViewInput,
): Promise<SavedViewView> {
  requirePerson(viewer);
  const { userId } = viewer;
  return (await orm()).transaction(async (transaction) => {
    await lockViews(transaction, userId);
    const isOwn = and(eq(savedViews.id, viewId), eq(savedViews.userId, userId));
    const [view] = await transaction.select().from(savedViews).where(isOwn);
    if (!view) throw new AppError("not_found", { message: "no such view" });
    const { table } = view;
    if (input.name) await assertNameFree(transaction, { userId, table, name: input.name, exceptId: viewId });
    if (input.isDefault) await clearDefault(transaction, userId, table);
    if (Object.keys(input).length === 0) return showSavedView(view);
    const [changed] = await transaction.update(savedViews).set(input).where(isOwn).returning();
    return showSavedView(changed ?? view);
  });
}
