import "server-only";
import { setImmediate as yieldOnce } from "node:timers/promises";
import { completeQuestion, factWords } from "@/lib/ai/model/extractive-ellipsis";
import { asksOf, isCompanyFact } from "@/lib/ai/model/extractive-question";
import type { Locale } from "@/lib/core/model/locale";
import type { Retrieval } from "@/lib/knowledge/model/retrieved-passage";
import { retrievePassages } from "@/lib/knowledge/retrieve-passages";
import { emptyMaskState, maskText } from "@/lib/privacy/model/mask";
import { answerLocale } from "./answer-locale";
import type { BriefedAssistant } from "./briefing";
import type { MaskedConversation } from "./mask-conversation";

/** The passages of the assistant's knowledge that fit the newest question. */
export function lookUp(
  assistant: BriefedAssistant,
  conversation: Pick<MaskedConversation, "question" | "history">,
  locale: Locale,
  signal?: AbortSignal,
): Promise<Retrieval> {
  const query = queryOf(conversation, locale);
  return retrievePassages({
    projectId: assistant.projectId,
    assistantId: assistant.id,
    query,
    hints: factWords(query, locale),
    facts: asksOf(query).filter(isCompanyFact),
    locale,
    ...(assistant.mayQuote ? { mayQuote: assistant.mayQuote } : {}),
    ...(signal ? { signal } : {}),
  });
}

/**
 * The same for the first question of a conversation, which refers to nothing before it: the database stores the
 * question meanwhile. Begins two turns of the event loop later, when the statement has left the process.
 */
export async function lookUpFirst(
  assistant: BriefedAssistant,
  question: string,
  pageLocale: Locale,
): Promise<Retrieval> {
  await yieldOnce();
  await yieldOnce();
  const { publicText } = assistant.config;
  const masked = maskText(question, emptyMaskState, { publicText }).text;
  return lookUp(assistant, { question: masked, history: [] }, answerLocale(question, pageLocale));
}

/**
 * What is searched for: the question, with the subject of the one before when it has none of its own. An embedding
 * provider sees it, so it is made of masked texts, without their placeholders.
 */
function queryOf(conversation: Pick<MaskedConversation, "question" | "history">, locale: Locale): string {
  const earlier = conversation.history.flatMap(({ role, text }) =>
    role === "user" ? [withoutPlaceholders(text)] : [],
  );
  return completeQuestion(withoutPlaceholders(conversation.question), earlier, locale);
}

function withoutPlaceholders(text: string): string {
  return text.replace(/\[\[[A-Z]+_\d+\]\]/g, " ").trim();
}
