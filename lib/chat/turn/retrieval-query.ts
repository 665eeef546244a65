import "server-only";
import type { MaskedConversation } from "./mask-conversation";

/** A question with fewer words than this usually refers to the one before ("Und wie lange dauert das?"). */
const fewWords = 6;

/**
 * What is searched for: the question, after the previous one when it is too short to stand alone. An embedding
 * provider sees it, so it is made of masked texts, without their placeholders.
 */
export function retrievalQuery(conversation: MaskedConversation): string {
  const question = withoutPlaceholders(conversation.question);
  const words = question.split(/\s+/).length;
  const previous = conversation.history.findLast((message) => message.role === "user");
  return words < fewWords && previous
    ? `${question}\n${withoutPlaceholders(previous.text).slice(0, 300)}`
    : question;
}

function withoutPlaceholders(text: string): string {
  return text.replace(/\[\[[A-Z]+_\d+\]\]/g, " ").trim();
}
