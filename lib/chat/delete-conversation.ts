import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { conversations, leads } from "@/db/schema";
import type { VisitorViewer } from "@/lib/auth/model/viewer";
import { endAnswers } from "./end-answers";
import { requireOwnConversation } from "./get-conversation";

/**
 * Erases a viewer's own conversation: messages, answer records, ratings and the map of masked data go with it. A lead
 * made from it is a request of its own and stays, without its link. @throws AppError `not_found`.
 */
export async function deleteConversation(
  viewer: VisitorViewer,
  projectId: string,
  id: string,
): Promise<void> {
  await requireOwnConversation(viewer, projectId, id);
  await endAnswers(projectId, id, "deleted");
  await (await orm()).transaction(async (transaction) => {
    await transaction
      .update(leads)
      .set({ conversationId: null })
      .where(and(eq(leads.conversationId, id), eq(leads.projectId, projectId)));
    await transaction
      .delete(conversations)
      .where(
        and(
          eq(conversations.id, id),
          eq(conversations.projectId, projectId),
          eq(conversations.visitorId, viewer.visitorId),
        ),
      );
  });
}
