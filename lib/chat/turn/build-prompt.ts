import "server-only";
import type { ChatMessage } from "@/lib/ai/model/chat-request";
import type { PublishedAssistant } from "@/lib/assistants/get-published-assistant";
import type { Locale } from "@/lib/core/model/locale";
import type { RetrievedPassage } from "@/lib/knowledge/model/retrieved-passage";
import { historyWindow } from "../model/history-window";
import type { MaskedConversation } from "./mask-conversation";

/** Room for earlier messages; passages and the question come on top (tokens). */
const historyTokens = 1_500;

const languageNames: Record<Locale, string> = { de: "German", en: "English", uk: "Ukrainian" };

/**
 * What the model is told before the conversation: rules, the agent's task, what members of a project added in this
 * conversation, the language.
 */
export function systemPrompt(
  assistant: PublishedAssistant,
  agent: string,
  locale: Locale,
  steering: readonly string[],
): string {
  const instructions =
    assistant.config.agents.find((candidate) => candidate.id === agent)?.instructions ?? "";
  return [assistant.config.basePrompt, instructions, ...steering, `Answer in ${languageNames[locale]}.`]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The conversation with the passages beside the question, marked as data. */
export function promptMessages(
  conversation: MaskedConversation,
  passages: readonly RetrievedPassage[],
): ChatMessage[] {
  const quoted = passages
    .map((passage) => {
      const where = [passage.title, ...passage.headingPath].join(" › ");
      return `<passage n="${passage.number}" from="${attribute(where)}">\n${withoutQuoteMarks(passage.text).replaceAll("</passage", "</ passage")}\n</passage>`;
    })
    .join("\n");
  const context = quoted === "" ? "There is no passage that fits the question." : `Passages:\n${quoted}`;
  return [
    ...historyWindow(conversation.history, historyTokens).map(({ role, text }) => ({ role, content: text })),
    { role: "user", content: `${context}\n\nQuestion:\n${conversation.question}` },
  ];
}

/** Text set as a block quotation stays text: a model would repeat the marks. */
function withoutQuoteMarks(markdown: string): string {
  return markdown.replace(/^ {0,3}(?:> ?)+/gm, "");
}

function attribute(text: string): string {
  return text.replace(/[<>"\n]/g, " ");
}
