import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { conversations, messages } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { messageColumns, showMessage } from "./internal/messages";
import type { AddMessageInput, MessageView } from "./model/message";
import { type ProjectAccess, requireActiveProject } from "./require-project-role";

/**
 * Writes a message into a conversation of the project, or begins one with it. Nothing answers: it is history that the
 * next chat turn knows, and `system` messages steer what the assistant says.
 * @throws AppError `not_found`, `forbidden`, `conflict` when archived.
 */
export async function addMessage(
  viewer: UserViewer,
  projectId: string,
  input: AddMessageInput,
): Promise<MessageView> {
  const access = await requireActiveProject(viewer, projectId, "project.messages.write");
  return (await orm()).transaction(async (transaction) => {
    const place = input.conversationId
      ? await nextPlace(transaction, projectId, input.conversationId)
      : await beginConversation(transaction, viewer, access, input);
    const [stored] = await transaction
      .insert(messages)
      .values({
        id: newId("message"),
        projectId,
        ...place,
        role: input.role,
        text: input.content,
        parts: [{ type: "text", text: input.content }],
        status: "complete",
      })
      .returning(messageColumns);
    if (!stored) throw new Error("the message was not stored");
    return showMessage(stored);
  });
}

async function nextPlace(transaction: Orm, projectId: string, conversationId: string) {
  const [conversation] = await transaction
    .update(conversations)
    .set({ messageCount: sql`${conversations.messageCount} + 1`, updatedAt: new Date() })
    .where(
      and(
        eq(conversations.id, conversationId),
        eq(conversations.projectId, projectId),
        eq(conversations.channel, "project"),
      ),
    )
    .returning({ messageCount: conversations.messageCount });
  if (!conversation) throw new AppError("not_found", { message: "no such conversation" });
  return { conversationId, position: conversation.messageCount - 1 };
}

async function beginConversation(
  transaction: Orm,
  viewer: UserViewer,
  { projectId, assistantId }: ProjectAccess,
  input: AddMessageInput,
) {
  const conversationId = newId("conversation");
  await transaction.insert(conversations).values({
    id: conversationId,
    projectId,
    assistantId,
    visitorId: viewer.userId,
    userId: viewer.userId,
    channel: "project",
    locale: viewer.locale,
    title: input.role === "user" ? input.content.slice(0, 80).toWellFormed() : null,
    messageCount: 1,
  });
  return { conversationId, position: 0 };
}
