import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { messages } from "@/db/schema";
import { LiveAnswer } from "./live/live-answer";
import { readElsewhere } from "./live/remote-reader";
import type { Admission } from "./live/watch-reader";
import type { AnswerStatus } from "./model/ui-chunk";

/**
 * An answer as a stream, for a question that was sent twice: as it is stored, or as another process is making it. The
 * caller has shown that it is the viewer's.
 * @param admission as `resumeAnswer`
 */
export async function replayAnswer(
  projectId: string,
  conversationId: string,
  answerId: string,
  admission?: Admission,
): Promise<ReadableStream<Uint8Array>> {
  const [answer] = await (await orm())
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.id, answerId),
        eq(messages.conversationId, conversationId),
        eq(messages.projectId, projectId),
      ),
    );
  const running =
    answer?.status === "streaming" ? await readElsewhere(conversationId, answerId, admission) : null;
  if (running) return running;
  const told = new LiveAnswer(conversationId, answerId);
  told.emit({ type: "start", messageId: answerId, messageMetadata: { conversationId } });
  for (const part of answer?.parts ?? []) {
    if (part.type !== "text") {
      told.emit(part);
      continue;
    }
    told.emit({ type: "text-start", id: "text" });
    told.emit({ type: "text-delta", id: "text", delta: part.text });
    told.emit({ type: "text-end", id: "text" });
  }
  told.emit({ type: "finish", messageMetadata: { conversationId, status: statusOf(answer?.status) } });
  told.end();
  return told.subscribe();
}

function statusOf(status: string | undefined): AnswerStatus {
  return status === "complete" || status === "interrupted" || status === "stopped" ? status : "failed";
}
