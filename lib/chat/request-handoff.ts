import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { conversations, handoffs, messages } from "@/db/schema";
import type { VisitorViewer } from "@/lib/auth/model/viewer";
import { queueColleagueAlerts } from "@/lib/clients/queue-colleague-alerts";
import { env } from "@/lib/core/env";
import { newId } from "@/lib/core/model/ids";
import { createDomainTranslator } from "@/lib/i18n/create-translator";
import { queueMail } from "@/lib/mail/queue-mail";
import { requireOwnConversation } from "./get-conversation";

/**
 * Asks for a human: the conversation is marked and the company is told by mail, once per conversation.
 * @throws AppError `not_found`.
 */
export async function requestHandoff(
  viewer: VisitorViewer,
  projectId: string,
  conversationId: string,
): Promise<void> {
  await requireOwnConversation(viewer, projectId, conversationId);
  const t = await createDomainTranslator("de", "mail");
  await (await orm()).transaction(async (transaction) => {
    const [handoff] = await transaction
      .insert(handoffs)
      .values({ id: newId("handoff"), projectId, conversationId })
      .onConflictDoNothing({ target: handoffs.conversationId })
      .returning();
    if (!handoff) return;
    await transaction
      .update(conversations)
      .set({ status: "handoff" })
      .where(and(eq(conversations.id, conversationId), eq(conversations.projectId, projectId)));
    const [question] = await transaction
      .select({ text: messages.text })
      .from(messages)
      .where(
        and(
          eq(messages.conversationId, conversationId),
          eq(messages.projectId, projectId),
          eq(messages.role, "user"),
        ),
      )
      .orderBy(desc(messages.position))
      .limit(1);
    await queueMail(transaction, {
      kind: "handoff_alert",
      dedupeKey: `handoff:${handoff.id}`,
      recipient: env().MAIL_COMPANY,
      locale: "de",
      subject: t("handoffAlert.subject"),
      text: `${t("handoffAlert.intro", { conversation: conversationId })}\n\n> ${question?.text ?? ""}`,
    });
    await queueColleagueAlerts(transaction, "handoffs", { id: conversationId, reference: conversationId });
  });
}
