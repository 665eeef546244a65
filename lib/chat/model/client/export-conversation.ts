import { messageText } from "../apply-chunk";
import type { AnswerPart, ChatMessage } from "../ui-chunk";
import type { Conversation } from "./chat-api";
import { citedAddress } from "./cited-sentence";

type Source = Extract<AnswerPart, { type: "source-url" }>;

export interface ExportTexts {
  heading: string;
  /** Says that an AI has made the answers (EU AI Act, Article 50). */
  label: string;
  /** With the date of saving. */
  saved: string;
  question: string;
  /** With `{agent}`. */
  answer: string;
  sources: string;
  agentName: (agent: string | null) => string;
  /** Scheme and host, to make the sources' paths whole. */
  origin: string;
}

/** An answer with its sources below, as it is copied; each address leads to the very sentence. */
export function answerWithSources(
  text: string,
  sources: readonly Source[],
  texts: { sources: string; origin: string },
): string {
  if (sources.length === 0) return text;
  const lines = sources.map(({ title, url, providerMetadata }) => {
    const { number, passage } = providerMetadata.rozoom;
    const address = citedAddress(new URL(url, texts.origin).href, passage, text, number);
    return `[${number}] ${title}: ${address}`;
  });
  return `${text}\n\n${texts.sources}:\n${lines.join("\n")}`;
}

/** A conversation as Markdown for people, labelled as made by an AI. */
export function conversationMarkdown(conversation: Conversation, texts: ExportTexts): string {
  let agent: string | null = null;
  const parts = conversation.messages.map((message) => {
    for (const part of message.parts) if (part.type === "data-agent") agent = part.data.agent;
    if (message.role === "user") return `## ${texts.question}\n\n${quoted(messageText(message))}`;
    const answer = answerWithSources(messageText(message), sourcesOf(message), texts);
    return `## ${texts.answer.replace("{agent}", texts.agentName(agent))}\n\n${answer}`;
  });
  return `${[`# ${texts.heading}`, texts.label, texts.saved, ...parts].join("\n\n")}\n`;
}

/** A conversation as data, with the same label beside it. */
export function conversationJson(conversation: Conversation, texts: Pick<ExportTexts, "label">): string {
  const { id, title, createdAt, messages } = conversation;
  return `${JSON.stringify({ notice: texts.label, aiGenerated: true, id, title, createdAt, messages }, null, 2)}\n`;
}

function sourcesOf(message: ChatMessage): Source[] {
  return message.parts.filter((part) => part.type === "source-url");
}

/** What people typed stays text in a Markdown reader. */
function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}
