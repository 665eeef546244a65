import { applyChunk, emptyAnswer, messageText } from "../apply-chunk";
import type { ChatMessage, MessageMetadata, UiChunk } from "../ui-chunk";

/** The messages of a conversation as the browser keeps them. No function here changes what it is given. */
type Log = ChatMessage[];

/** With a new question at the end; `replaces` and all that followed it make room. */
export function withQuestion(log: Log, question: { id: string; text: string; replaces?: string }): Log {
  const index = question.replaces ? log.findIndex((message) => message.id === question.replaces) : -1;
  const conversationId = log[0]?.metadata.conversationId ?? "";
  const message: ChatMessage = {
    id: question.id,
    role: "user",
    parts: [{ type: "text", text: question.text }],
    metadata: { conversationId },
  };
  return [...(index < 0 ? log : log.slice(0, index)), message];
}

/** With one more chunk of the answer of that id, which begins with its first chunk. */
export function withChunk(log: Log, conversationId: string, answerId: string, chunk: UiChunk): Log {
  const index = log.findIndex((message) => message.id === answerId);
  const answer = applyChunk(log[index] ?? emptyAnswer(answerId, conversationId), chunk);
  return index < 0 ? [...log, answer] : log.with(index, answer);
}

/** With answers that claim to be in the making ended as `status`. */
export function withEnded(log: Log, status: "stopped" | "interrupted"): Log {
  return log.map((message) => {
    if (message.metadata.status !== "streaming") return message;
    const ended = status === "interrupted" && messageText(message) === "" ? "failed" : status;
    return { ...message, metadata: { ...message.metadata, status: ended } };
  });
}

/** With the reader's rating of an answer; 0 takes it away. */
export function withRating(log: Log, messageId: string, rating: 1 | -1 | 0): Log {
  return log.map((message) => {
    if (message.id !== messageId) return message;
    const { rating: _, ...metadata } = message.metadata;
    return { ...message, metadata: rating === 0 ? metadata : { ...metadata, rating } };
  });
}

/**
 * What the server has stored, with what only the browser knows of it: the mode of answers read here, and the text so
 * far of an answer in the making, which is not stored before its end.
 */
export function mergeStored(stored: Log, log: Log): Log {
  const known = new Map(log.map((message) => [message.id, message]));
  return stored.map((message) => {
    const own = known.get(message.id);
    if (!own) return message;
    const metadata: MessageMetadata = {
      ...(own.metadata.mode ? { mode: own.metadata.mode } : {}),
      ...message.metadata,
    };
    const isUntold = message.metadata.status === "streaming" && message.parts.length === 0;
    return { ...message, metadata, parts: isUntold ? own.parts : message.parts };
  });
}
