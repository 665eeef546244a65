import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { conversations } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { storableText } from "@/lib/core/model/storable-text";
import { grantReveal } from "@/lib/privacy/reveal";

/** Shows a conversation's personal data to the viewer for the rest of the session, and writes that down. @throws AppError `not_found`. */
export async function revealConversation(
  viewer: UserViewer,
  projectId: string,
  conversationId: string,
): Promise<void> {
  requirePermission(viewer, "conversations.reveal");
  await (await orm()).transaction(async (transaction) => {
    const [conversation] = await transaction
      .select({ id: conversations.id })
      .from(conversations)
      .where(and(eq(conversations.id, storableText(conversationId)), eq(conversations.projectId, projectId)));
    if (!conversation) throw new AppError("not_found", { message: "no such conversation" });
    await grantReveal(transaction, viewer, { type: "conversation", id: conversation.id, projectId });
  });
}
