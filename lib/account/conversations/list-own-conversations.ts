import "server-only";
import { and, desc, eq, exists, ilike, ne, or, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, containing, cutPage, exactTime } from "@/db/page-cursor";
import { conversations, messages, projects } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import type { ListPage } from "@/lib/projects/model/list-page";
import { isOwnConversation, showConversation } from "../internal/own-conversations";
import type { ConversationListQuery, ConversationView } from "../model/conversation";

/** A page of the viewer's own conversations, the last changed first. One statement, two with `count`. */
export async function listOwnConversations(
  viewer: UserViewer,
  query: ConversationListQuery,
): Promise<ListPage<ConversationView>> {
  const db = await orm();
  const said = (pattern: string) =>
    db
      .select({ one: sql`1` })
      .from(messages)
      .where(
        and(
          eq(messages.conversationId, conversations.id),
          ne(messages.status, "superseded"),
          ilike(messages.text, pattern),
        ),
      );
  const isListed = and(
    await isOwnConversation(viewer),
    query.channel ? eq(conversations.channel, query.channel) : undefined,
    query.q
      ? or(ilike(conversations.title, containing(query.q)), exists(said(containing(query.q))))
      : undefined,
  );
  const rows = await db
    .select({
      id: conversations.id,
      row: conversations,
      projectName: projects.name,
      cursorTime: exactTime(conversations.updatedAt),
    })
    .from(conversations)
    .leftJoin(projects, eq(projects.id, conversations.projectId))
    .where(and(isListed, afterCursor(query.cursor, conversations.updatedAt, conversations.id)))
    .orderBy(desc(conversations.updatedAt), desc(conversations.id))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(({ row, projectName }) => showConversation(row, projectName));
  if (!query.count) return { data, nextCursor };
  return { data, nextCursor, total: await db.$count(conversations, isListed) };
}
