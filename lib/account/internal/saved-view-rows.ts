import "server-only";
import { and, eq, ne } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { savedViews, users } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import type { SavedViewView } from "../model/saved-view";

type Row = typeof savedViews.$inferSelect;

export function showSavedView({ id, table, name, query, isDefault, createdAt }: Row): SavedViewView {
  return { id, table, name, query, isDefault, createdAt: createdAt.toISOString() };
}

/** Holds the person's row: changes of their views take turns, so names stay unique and one at most is the default. */
export async function lockViews(transaction: Orm, userId: string): Promise<void> {
  await transaction.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("update");
}

/** @throws AppError `invalid_input` when another view of the table has that name. */
export async function assertNameFree(
  transaction: Orm,
  view: { userId: string; table: string; name: string; exceptId?: string },
): Promise<void> {
  const taken = await transaction.$count(
    savedViews,
    and(
      eq(savedViews.userId, view.userId),
      eq(savedViews.table, view.table),
      eq(savedViews.name, view.name),
      view.exceptId ? ne(savedViews.id, view.exceptId) : undefined,
    ),
  );
  if (taken === 0) return;
  const problem = { path: "name", code: "taken", message: "another view has this name" };
  throw new AppError("invalid_input", { details: { fields: [problem] } });
}

/** A table opens with one view at most. */
export async function clearDefault(transaction: Orm, userId: string, table: string): Promise<void> {
  await transaction
    .update(savedViews)
    .set({ isDefault: false })
    .where(and(eq(savedViews.userId, userId), eq(savedViews.table, table), eq(savedViews.isDefault, true)));
}
