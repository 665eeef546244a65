import "server-only";
import { and, asc, eq, ne } from "drizzle-orm";
import { orm } from "@/db/client";
import { answerRecords, conversations, feedback, messages } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import type { Locale } from "@/lib/core/model/locale";
import { storableText } from "@/lib/core/model/storable-text";
import { listLiveAnswers } from "./live/live-answers";
import { findElsewhere } from "./live/shared-answers";
import type { AnswerStatus, ChatMessage } from "./model/ui-chunk";
import { ownConversation, type Speaker } from "./own-conversation";

export interface ConversationView {
  id: string;
  title: string | null;
  locale: Locale;
  agent: string | null;
  status: "open" | "handoff";
  /** Whether an answer is being made that `GET …/stream` can take up. */
  active: boolean;
  createdAt: string;
  messages: ChatMessage[];
}

/** A viewer's own conversation with all that is shown of it. @throws AppError `not_found` for anybody else's. */
export async function getConversation(
  viewer: Speaker,
  projectId: string,
  id: string,
): Promise<ConversationView> {
  const conversation = await requireOwnConversation(viewer, projectId, id);
  const rows = await (await orm())
    .select({ message: messages, rating: feedback.rating, mode: answerRecords.mode })
    .from(messages)
    .leftJoin(feedback, eq(feedback.messageId, messages.id))
    .leftJoin(answerRecords, eq(answerRecords.messageId, messages.id))
    .where(
      and(
        eq(messages.conversationId, id),
        eq(messages.projectId, projectId),
        ne(messages.status, "superseded"),
      ),
    )
    .orderBy(asc(messages.position));
  const live = await findRunning(
    id,
    rows.map(({ message }) => message),
  );
  return {
    id,
    title: conversation.title,
    locale: conversation.locale,
    agent: conversation.agent,
    status: conversation.status,
    active: live.size > 0,
    createdAt: conversation.createdAt.toISOString(),
    // What a project's owner told the assistant is no part of the talk.
    messages: rows.flatMap(({ message, rating, mode }): ChatMessage[] =>
      message.role === "system"
        ? []
        : [
            {
              id: message.id,
              role: message.role,
              parts: message.parts,
              metadata: {
                conversationId: id,
                createdAt: message.createdAt.toISOString(),
                ...(message.role === "assistant" ? { status: shownStatus(message, live) } : {}),
                ...(mode ? { mode } : {}),
                ...(rating === 1 || rating === -1 ? { rating } : {}),
              },
            },
          ],
    ),
  };
}

/** Answers that are being made, by this process or another one. */
async function findRunning(
  conversationId: string,
  stored: readonly { id: string; status: string; leaseUntil: Date | null }[],
): Promise<ReadonlySet<string>> {
  const own = listLiveAnswers(conversationId).map((answer) => answer.messageId);
  const claimed = stored.filter(
    ({ id, status, leaseUntil }) =>
      status === "streaming" && !own.includes(id) && (leaseUntil?.getTime() ?? 0) > Date.now(),
  );
  const others = await findElsewhere(
    conversationId,
    claimed.map(({ id }) => id),
  );
  return new Set([...own, ...others]);
}

/** An answer that claims to be in the making but which nobody makes any more was interrupted. */
function shownStatus(
  message: { id: string; status: string; text: string; leaseUntil: Date | null },
  live: ReadonlySet<string>,
): AnswerStatus {
  switch (message.status) {
    case "streaming":
      if (live.has(message.id)) return "streaming";
      return message.text === "" ? "failed" : "interrupted";
    case "complete":
    case "interrupted":
    case "stopped":
      return message.status;
    default:
      return "failed";
  }
}

/** The viewer's own conversation's row. @throws AppError `not_found` when it is nobody's or somebody else's. */
export async function requireOwnConversation(viewer: Speaker, projectId: string, id: string) {
  const [conversation] = await (await orm())
    .select()
    .from(conversations)
    .where(
      and(
        eq(conversations.id, storableText(id)),
        eq(conversations.projectId, projectId),
        ownConversation(viewer),
      ),
    );
  if (!conversation) throw new AppError("not_found", { message: "no such conversation" });
  return conversation;
}
