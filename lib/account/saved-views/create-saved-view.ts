import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { savedViews } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { assertNameFree, clearDefault, lockViews, showSavedView } from "../internal/saved-view-rows";
import { type CreateSavedViewInput, maxSavedViews, type SavedViewView } from "../model/saved-view";

/** Keeps a view of a table. @throws AppError `invalid_input` when the name is taken, `conflict` when there are too many. */
export async function createSavedView(
  viewer: UserViewer,
  input: CreateSavedViewInput,
): Promise<SavedViewView> {
  requirePerson(viewer);
  const { userId } = viewer;
  return (await orm()).transaction(async (transaction) => {
    await lockViews(transaction, userId);
    if ((await transaction.$count(savedViews, eq(savedViews.userId, userId))) >= maxSavedViews) {
      throw new AppError("conflict", { message: `at most ${maxSavedViews} views can be kept` });
    }
    await assertNameFree(transaction, { userId, table: input.table, name: input.name });
    if (input.isDefault) await clearDefault(transaction, userId, input.table);
    const [row] = await transaction
      .insert(savedViews)
      .values({ ...input, id: newId("savedView"), userId })
      .returning();
    if (!row) throw new Error("the view was not stored");
    return showSavedView(row);
  });
}
