import "server-only";
import { and, count, eq, ilike } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, containing, cutPage, exactTime, newestFirst } from "@/db/page-cursor";
import { conversations } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import type { ListPage, ListQuery } from "./model/list-page";
import type { ConversationSummary } from "./model/message";
import { requireProjectRole } from "./require-project-role";

/** A page of a project's conversations, the one spoken in last first. @throws AppError `not_found`. */
export async function listProjectConversations(
  viewer: UserViewer,
  projectId: string,
  query: ListQuery & { q?: string | undefined },
): Promise<ListPage<ConversationSummary>> {
  await requireProjectRole(viewer, projectId, "project.messages.read");
  const db = await orm();
  const isListed = and(
    eq(conversations.projectId, projectId),
    eq(conversations.channel, "project"),
    query.q ? ilike(conversations.title, containing(query.q)) : undefined,
  );
  const rows = await db
    .select({
      id: conversations.id,
      title: conversations.title,
      messageCount: conversations.messageCount,
      createdAt: conversations.createdAt,
      updatedAt: conversations.updatedAt,
      cursorTime: exactTime(conversations.updatedAt),
    })
    .from(conversations)
    .where(and(isListed, afterCursor(query.cursor, conversations.updatedAt, conversations.id)))
    .orderBy(...newestFirst(conversations.updatedAt, conversations.id))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(({ cursorTime: _, createdAt, updatedAt, ...conversation }) => ({
    ...conversation,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }));
  if (!query.count) return { data, nextCursor };
  const [counted] = await db.select({ total: count() }).from(conversations).where(isListed);
  return { data, nextCursor, total: counted?.total ?? 0 };
}
