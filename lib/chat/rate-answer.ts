import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { feedback, messages } from "@/db/schema";
import type { VisitorViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { requireOwnConversation } from "./get-conversation";
import type { FeedbackInput } from "./model/chat-request";

/** Stores, changes or takes back (0) the viewer's rating of an answer. @throws AppError `not_found`. */
export async function rateAnswer(
  viewer: VisitorViewer,
  projectId: string,
  conversationId: string,
  input: FeedbackInput,
): Promise<void> {
  await requireOwnConversation(viewer, projectId, conversationId);
  const db = await orm();
  const [answer] = await db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.id, input.messageId),
        eq(messages.conversationId, conversationId),
        eq(messages.projectId, projectId),
        eq(messages.role, "assistant"),
      ),
    );
  if (!answer) throw new AppError("not_found", { message: "no such answer" });
  if (input.rating === 0) {
    await db
      .delete(feedback)
      .where(and(eq(feedback.messageId, answer.id), eq(feedback.projectId, projectId)));
    return;
  }
  const rating = {
    rating: input.rating,
    reason: input.reason ?? null,
    comment: input.comment ?? null,
    updatedAt: new Date(),
  };
  await db
    .insert(feedback)
    .values({ messageId: answer.id, projectId, conversationId, ...rating })
    .onConflictDoUpdate({ target: feedback.messageId, set: rating });
}
