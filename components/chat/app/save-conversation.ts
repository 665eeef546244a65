import { conversationJson, conversationMarkdown } from "@/lib/chat/model/client/export-conversation";
import { languageTag } from "@/lib/core/model/money";
import { fillText } from "../fill-text";
import { agentName } from "./agent-line";
import { chatApi } from "./chat-session";
import type { ChatTexts } from "./chat-texts";

/** Saves a conversation, as the server has it, to a file of the reader's. @throws ChatCallError. */
export async function saveConversation(
  id: string,
  format: "markdown" | "json",
  texts: ChatTexts,
): Promise<void> {
  const conversation = await chatApi.read(id);
  const says = texts.chat.export;
  const date = new Intl.DateTimeFormat(languageTag(texts.locale), { dateStyle: "long", timeStyle: "short" });
  const content =
    format === "json"
      ? conversationJson(conversation, says)
      : conversationMarkdown(conversation, {
          ...says,
          saved: fillText(says.saved, { date: date.format(new Date()) }),
          agentName: (agent) => agentName(texts, agent),
          origin: location.origin,
        });
  const type = format === "json" ? "application/json" : "text/markdown;charset=utf-8";
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${says.fileName}.${format === "json" ? "json" : "md"}`;
  link.click();
  URL.revokeObjectURL(address);
}
