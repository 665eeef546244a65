import "server-only";
import { and, count, eq, ilike, or, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, containing, cutPage, exactTime, newestFirst } from "@/db/page-cursor";
import { prompts } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import type { ListPage } from "./model/list-page";
import { type PromptListItem, type PromptListQuery, promptExcerptLength } from "./model/prompt";
import { requireProjectRole } from "./require-project-role";

/** A page of a project's prompts, the newest first, with the beginning of each; `include: "content"` gives all of it. @throws AppError `not_found`. */
export async function listPrompts(
  viewer: UserViewer,
  projectId: string,
  query: PromptListQuery,
): Promise<ListPage<PromptListItem>> {
  await requireProjectRole(viewer, projectId, "project.prompts.read");
  const db = await orm();
  const sought = query.q ? containing(query.q) : undefined;
  const isListed = and(
    eq(prompts.projectId, projectId),
    sought ? or(ilike(prompts.title, sought), ilike(prompts.content, sought)) : undefined,
  );
  const rows = await db
    .select({
      id: prompts.id,
      title: prompts.title,
      version: prompts.version,
      excerpt: sql<string>`left(${prompts.content}, ${promptExcerptLength})`,
      ...(query.include === "content" ? { content: prompts.content } : {}),
      createdAt: prompts.createdAt,
      updatedAt: prompts.updatedAt,
      cursorTime: exactTime(prompts.createdAt),
    })
    .from(prompts)
    .where(and(isListed, afterCursor(query.cursor, prompts.createdAt, prompts.id)))
    .orderBy(...newestFirst(prompts.createdAt, prompts.id))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(({ cursorTime: _, createdAt, updatedAt, ...prompt }) => ({
    ...prompt,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }));
  if (!query.count) return { data, nextCursor };
  const [counted] = await db.select({ total: count() }).from(prompts).where(isListed);
  return { data, nextCursor, total: counted?.total ?? 0 };
}
