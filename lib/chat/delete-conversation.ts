import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { conversations, handoffs, leads, mailOutbox } from "@/db/schema";
import { endAnswers } from "./end-answers";
import { requireOwnConversation } from "./get-conversation";
import { ownConversation, type Speaker } from "./own-conversation";

/**
 * Erases a viewer's own conversation: messages, answer records, ratings, the map of masked data and
 * the alert that quotes a question go with it. A lead
 * made from it is a request of its own and stays, without its link. @throws AppError `not_found`.
 */
export async function deleteConversation(viewer: Speaker, projectId: string, id: string): Promise<void> {
  await requireOwnConversation(viewer, projectId, id);
  await endAnswers(projectId, id, "deleted");
  await (await orm()).transaction(async (transaction) => {
    await transaction
      .update(leads)
      .set({ conversationId: null })
      .where(and(eq(leads.conversationId, id), eq(leads.projectId, projectId)));
    const alerts = transaction
      .select({ key: sql<string>`'handoff:' || ${handoffs.id}` })
      .from(handoffs)
      .where(and(eq(handoffs.conversationId, id), eq(handoffs.projectId, projectId)));
    await transaction.delete(mailOutbox).where(inArray(mailOutbox.dedupeKey, alerts));
    await transaction
      .delete(conversations)
      .where(and(eq(conversations.id, id), eq(conversations.projectId, projectId), ownConversation(viewer)));
  });
}
