import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { answerRecords, conversations, messages } from "@/db/schema";
import type { AnswerStatus } from "../model/ui-chunk";
import type { AnswerDraft } from "./answer-draft";

/**
 * Stores an ended answer with the record that explains it, in one transaction. An answer whose conversation was
 * deleted meanwhile is let go.
 */
export async function persistAnswer(
  draft: AnswerDraft,
  outcome: Exclude<AnswerStatus, "streaming">,
  assistantVersion: number,
  maskedData: string | null,
): Promise<void> {
  const { turn, facts } = draft;
  const inConversation = and(
    eq(messages.conversationId, turn.conversationId),
    eq(messages.projectId, turn.projectId),
  );
  await (await orm()).transaction(async (transaction) => {
    const [stored] = await transaction
      .update(messages)
      .set({ text: draft.text, parts: draft.parts, status: outcome, agent: draft.agent, leaseUntil: null })
      .where(and(eq(messages.id, turn.answerId), eq(messages.status, "streaming"), inConversation))
      .returning({ id: messages.id });
    if (!stored) return;
    await transaction.insert(answerRecords).values({
      messageId: turn.answerId,
      projectId: turn.projectId,
      assistantId: turn.assistantId,
      conversationId: turn.conversationId,
      assistantVersion,
      mode: facts.mode,
      outcome,
      provider: facts.provider,
      model: facts.model,
      inputTokens: facts.inputTokens,
      outputTokens: facts.outputTokens,
      costMicroCents: facts.costMicroCents,
      route: facts.route,
      retrieval: draft.passages.map(({ text: _, ...passage }) => ({
        ...passage,
        cited: draft.citedNumbers.includes(passage.number),
      })),
      attempts: facts.failures.map((failure) => ({ ...failure })),
      checks: facts.checks,
      timingsMs: draft.timingsMs,
    });
    await transaction
      .update(conversations)
      .set({ agent: draft.agent, maskedData, updatedAt: new Date() })
      .where(and(eq(conversations.id, turn.conversationId), eq(conversations.projectId, turn.projectId)));
  });
}
