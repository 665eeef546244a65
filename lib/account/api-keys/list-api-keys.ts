import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, cutPage, exactTime } from "@/db/page-cursor";
import { apiKeys, projects } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import type { ListPage, ListQuery } from "@/lib/projects/model/list-page";
import { isLiving, showApiKey } from "../internal/api-key-rows";
import type { ApiKeyView } from "../model/api-key";

/** A page of the viewer's own keys, newest first; with `all` also those that no longer work. @throws AppError `forbidden` for API keys. */
export async function listApiKeys(
  viewer: UserViewer,
  query: ListQuery & { state: "living" | "all" },
): Promise<ListPage<ApiKeyView>> {
  requirePerson(viewer);
  const db = await orm();
  const isListed = and(eq(apiKeys.userId, viewer.userId), query.state === "all" ? undefined : isLiving());
  const rows = await db
    .select({ id: apiKeys.id, key: apiKeys, project: projects, cursorTime: exactTime(apiKeys.createdAt) })
    .from(apiKeys)
    .leftJoin(projects, eq(projects.id, apiKeys.projectId))
    .where(and(isListed, afterCursor(query.cursor, apiKeys.createdAt, apiKeys.id)))
    .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(({ key, project }) => showApiKey(key, project));
  return query.count ? { data, nextCursor, total: await db.$count(apiKeys, isListed) } : { data, nextCursor };
}
