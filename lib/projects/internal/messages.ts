import "server-only";
import { and, eq } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { conversations, messages } from "@/db/schema";
import type { MessageView } from "../model/message";

/** Messages of a project's own conversations. */
function inProject(projectId: string) {
  return and(eq(messages.projectId, projectId), eq(conversations.channel, "project"));
}

export const messageColumns = {
  id: messages.id,
  conversationId: messages.conversationId,
  role: messages.role,
  content: messages.text,
  status: messages.status,
  createdAt: messages.createdAt,
};

export function showMessage(row: Omit<MessageView, "createdAt"> & { createdAt: Date }): MessageView {
  const { id, conversationId, role, content, status, createdAt } = row;
  return { id, conversationId, role, content, status, createdAt: createdAt.toISOString() };
}

/** A message of a project; null when there is none. */
export async function findMessage(db: Orm, projectId: string, messageId: string) {
  const [row] = await db
    .select(messageColumns)
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .where(and(eq(messages.id, messageId), inProject(projectId)));
  return row ?? null;
}
