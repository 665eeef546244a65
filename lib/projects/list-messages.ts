import "server-only";
import { and, count, eq, ilike } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, containing, cutPage, exactTime, newestFirst } from "@/db/page-cursor";
import { messages } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { messageColumns, showMessage } from "./internal/messages";
import type { ListPage } from "./model/list-page";
import type { MessageListQuery, MessageView } from "./model/message";
import { requireProjectRole } from "./require-project-role";

/** A page of everything said in a project, the newest first. @throws AppError `not_found`. */
export async function listMessages(
  viewer: UserViewer,
  projectId: string,
  query: MessageListQuery,
): Promise<ListPage<MessageView>> {
  await requireProjectRole(viewer, projectId, "project.messages.read");
  const db = await orm();
  const isListed = and(
    eq(messages.projectId, projectId),
    query.conversationId ? eq(messages.conversationId, query.conversationId) : undefined,
    query.role ? eq(messages.role, query.role) : undefined,
    query.q ? ilike(messages.text, containing(query.q)) : undefined,
  );
  const rows = await db
    .select({ ...messageColumns, cursorTime: exactTime(messages.createdAt) })
    .from(messages)
    .where(and(isListed, afterCursor(query.cursor, messages.createdAt, messages.id)))
    .orderBy(...newestFirst(messages.createdAt, messages.id))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(showMessage);
  if (!query.count) return { data, nextCursor };
  const [counted] = await db.select({ total: count() }).from(messages).where(isListed);
  return { data, nextCursor, total: counted?.total ?? 0 };
}
