import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, cutPage, exactTime } from "@/db/page-cursor";
import { savedViews } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import type { ListPage, ListQuery } from "@/lib/projects/model/list-page";
import { showSavedView } from "../internal/saved-view-rows";
import type { SavedViewView } from "../model/saved-view";

/** A page of the viewer's own views, newest first, of one table or all. @throws AppError `forbidden` for API keys. */
export async function listSavedViews(
  viewer: UserViewer,
  query: ListQuery & { table?: string | undefined },
): Promise<ListPage<SavedViewView>> {
  requirePerson(viewer);
  const db = await orm();
  const isListed = and(
    eq(savedViews.userId, viewer.userId),
    query.table ? eq(savedViews.table, query.table) : undefined,
  );
  const rows = await db
    .select({ id: savedViews.id, row: savedViews, cursorTime: exactTime(savedViews.createdAt) })
    .from(savedViews)
    .where(and(isListed, afterCursor(query.cursor, savedViews.createdAt, savedViews.id)))
    .orderBy(desc(savedViews.createdAt), desc(savedViews.id))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(({ row }) => showSavedView(row));
  return query.count
    ? { data, nextCursor, total: await db.$count(savedViews, isListed) }
    : { data, nextCursor };
}
