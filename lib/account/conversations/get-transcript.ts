import "server-only";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { getConversation } from "@/lib/chat/get-conversation";
import { messageText } from "@/lib/chat/model/apply-chunk";
import type { ChatMessage } from "@/lib/chat/model/ui-chunk";
import { requireOwnConversation, showConversation, speakerOf } from "../internal/own-conversations";
import type { TranscriptMessage, TranscriptView } from "../model/conversation";

/** A conversation of the viewer's with all that was said. @throws AppError `not_found` for anybody else's. */
export async function getTranscript(viewer: UserViewer, id: string): Promise<TranscriptView> {
  const { row, projectName } = await requireOwnConversation(viewer, id);
  const { messages } = await getConversation(speakerOf(viewer, row), row.projectId, id);
  let agent: string | null = null;
  return {
    ...showConversation(row, projectName),
    messages: messages.map((message) => {
      for (const part of message.parts) if (part.type === "data-agent") agent = part.data.agent;
      return showMessage(message, agent);
    }),
  };
}

function showMessage(message: ChatMessage, agent: string | null): TranscriptMessage {
  const { role, metadata } = message;
  return {
    id: message.id,
    role,
    text: messageText(message),
    agent: role === "assistant" ? agent : null,
    sources: message.parts.flatMap((part) =>
      part.type === "source-url"
        ? [{ number: part.providerMetadata.rozoom.number, title: part.title, url: part.url }]
        : [],
    ),
    status: metadata.status ?? null,
    rating: metadata.rating ?? null,
    createdAt: metadata.createdAt ?? null,
  };
}
