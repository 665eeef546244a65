import { siteAssistant } from "@/db/seed/site-assistant";
import type { VisitorViewer } from "@/lib/auth/model/viewer";
import type { ChatRequest } from "@/lib/chat/model/chat-request";
import { readChunks } from "@/lib/chat/model/client/read-chunks";
import type { UiChunk } from "@/lib/chat/model/ui-chunk";
import { startTurn } from "@/lib/chat/start-turn";
import { newId } from "@/lib/core/model/ids";

/** A new visitor. */
export function newVisitor(): VisitorViewer {
  return { kind: "visitor", visitorId: newId("visitor"), address: "203.0.113.7" };
}

export interface Answered {
  conversationId: string;
  questionId: string;
  answerId: string;
  chunks: UiChunk[];
  text: string;
}

/** Asks as a visitor and reads the answer to its end. */
export async function ask(
  visitor: VisitorViewer,
  text: string,
  request: Partial<ChatRequest> = {},
): Promise<Answered> {
  const message = request.retry
    ? {}
    : { message: { role: "user" as const, parts: [{ type: "text" as const, text }] } };
  const turn = await startTurn(visitor, siteAssistant, { locale: "de", ...message, ...request });
  const chunks: UiChunk[] = [];
  if (turn.live)
    for await (const chunk of readChunks(turn.live.subscribe(), () => undefined)) chunks.push(chunk);
  return {
    conversationId: turn.conversationId,
    questionId: turn.questionId,
    answerId: turn.answerId,
    chunks,
    text: chunks.flatMap((chunk) => (chunk.type === "text-delta" ? [chunk.delta] : [])).join(""),
  };
}
