import { estimateTokens } from "@/lib/knowledge/model/estimate-tokens";

/** A past message as a model is told it. */
export interface PastMessage {
  role: "user" | "assistant";
  text: string;
}

/** The newest messages that fit `maxTokens`, oldest first, beginning with a question. */
export function historyWindow(messages: readonly PastMessage[], maxTokens: number): PastMessage[] {
  let left = maxTokens;
  let start = messages.length;
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message = messages[index];
    if (!message) break;
    left -= estimateTokens(message.text) + 4;
    if (left < 0) break;
    start = index;
  }
  const window = messages.slice(start);
  const firstQuestion = window.findIndex((message) => message.role === "user");
  return firstQuestion < 0 ? [] : window.slice(firstQuestion);
}
