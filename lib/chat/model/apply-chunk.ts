import type { AnswerPart, ChatMessage, UiChunk } from "./ui-chunk";

/** A message that no chunk has filled yet. */
export function emptyAnswer(id: string, conversationId: string): ChatMessage {
  return { id, role: "assistant", parts: [], metadata: { conversationId, status: "streaming" } };
}

/**
 * The message after one more chunk; the given one is not changed. Parts of one `id` replace each other. Chunk types of
 * the protocol that we do not use change nothing.
 */
export function applyChunk(message: ChatMessage, chunk: UiChunk): ChatMessage {
  switch (chunk.type) {
    case "start":
      // A stream that is taken up again tells the answer from its beginning.
      return {
        ...message,
        id: chunk.messageId,
        parts: [],
        metadata: { ...message.metadata, ...chunk.messageMetadata },
      };
    case "text-delta":
      return { ...message, parts: appendText(message.parts, chunk.delta) };
    case "source-url":
      return {
        ...message,
        parts: withPart(
          message.parts,
          chunk,
          (part) => part.type === "source-url" && part.sourceId === chunk.sourceId,
        ),
      };
    case "data-agent":
    case "data-lead-card":
    case "data-suggestions":
    case "data-notice":
      return {
        ...message,
        parts: withPart(
          message.parts,
          chunk,
          (part) => part.type === chunk.type && "id" in part && part.id === chunk.id,
        ),
      };
    case "finish":
      return { ...message, metadata: { ...message.metadata, ...chunk.messageMetadata } };
    case "error":
      return {
        ...message,
        metadata: { ...message.metadata, status: messageText(message) === "" ? "failed" : "interrupted" },
      };
    default:
      return message;
  }
}

function appendText(parts: AnswerPart[], delta: string): AnswerPart[] {
  const index = parts.findIndex((part) => part.type === "text");
  const part = parts[index];
  if (part?.type !== "text") return [...parts, { type: "text", text: delta }];
  return parts.with(index, { type: "text", text: part.text + delta });
}

function withPart(
  parts: AnswerPart[],
  part: AnswerPart,
  isSame: (other: AnswerPart) => boolean,
): AnswerPart[] {
  const index = parts.findIndex(isSame);
  return index < 0 ? [...parts, part] : parts.with(index, part);
}

/** All text of a message. */
export function messageText(message: Pick<ChatMessage, "parts">): string {
  return message.parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("\n\n");
}
