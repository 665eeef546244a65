import "server-only";
import { and, asc, desc, eq, gt, gte, inArray, lt, ne, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { conversations, leads, messages } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import type { PastMessage } from "./model/history-window";
import { leaseSeconds, type OpenTurn } from "./open-turn";
import { ownConversation, type Speaker } from "./own-conversation";

interface Redo {
  projectId: string;
  assistantId: string;
  conversationId: string;
  /** The answer to make again, or its question. */
  messageId: string;
}

/**
 * Opens a turn that answers the newest question once more; the answer so far is kept but no longer shown.
 * @throws AppError `not_found` when conversation or message are not the viewer's, `conflict` when a newer question exists.
 */
export async function redoTurn(viewer: Speaker, redo: Redo): Promise<OpenTurn> {
  return (await orm()).transaction(async (transaction) => {
    const conversation = await lockConversation(transaction, viewer, redo);
    const question = await newestQuestion(transaction, redo);
    const inTurn = and(
      eq(messages.conversationId, redo.conversationId),
      eq(messages.projectId, redo.projectId),
      gte(messages.position, question.position),
    );
    const turn = await transaction.select({ id: messages.id }).from(messages).where(inTurn);
    if (!turn.some((message) => message.id === redo.messageId)) {
      throw new AppError("conflict", { message: "only the newest question can be answered again" });
    }
    await transaction
      .update(messages)
      .set({ status: "superseded" })
      .where(and(inTurn, gt(messages.position, question.position)));
    const answerId = newId("message");
    await transaction.insert(messages).values({
      id: answerId,
      projectId: redo.projectId,
      conversationId: redo.conversationId,
      position: conversation.messageCount,
      role: "assistant",
      text: "",
      parts: [],
      status: "streaming",
      leaseUntil: new Date(Date.now() + leaseSeconds * 1_000),
    });
    await transaction
      .update(conversations)
      .set({ messageCount: conversation.messageCount + 1, updatedAt: new Date() })
      .where(eq(conversations.id, redo.conversationId));
    return {
      conversationId: redo.conversationId,
      projectId: redo.projectId,
      assistantId: redo.assistantId,
      questionId: question.id,
      answerId,
      question: question.text,
      history: await historyBefore(transaction, redo, question.position),
      agent: conversation.agent,
      status: conversation.status,
      maskedData: conversation.maskedData,
      channel: conversation.channel,
      steering: await readSteering(transaction, redo),
      knowsLead: await hasLead(transaction, redo),
      isNew: true,
    };
  });
}

/**
 * Takes one of the viewer's own questions and all that followed out of the conversation, so that an edited one can
 * take its place. @throws AppError `not_found` when conversation or question are not the viewer's.
 */
export async function supersedeFrom(viewer: Speaker, redo: Redo): Promise<void> {
  await (await orm()).transaction(async (transaction) => {
    await lockConversation(transaction, viewer, redo);
    const [question] = await transaction
      .select({ position: messages.position })
      .from(messages)
      .where(
        and(
          eq(messages.id, redo.messageId),
          eq(messages.conversationId, redo.conversationId),
          eq(messages.projectId, redo.projectId),
          eq(messages.role, "user"),
        ),
      );
    if (!question) throw new AppError("not_found", { message: "no such question" });
    await transaction
      .update(messages)
      .set({ status: "superseded" })
      .where(
        and(
          eq(messages.conversationId, redo.conversationId),
          eq(messages.projectId, redo.projectId),
          gte(messages.position, question.position),
        ),
      );
  });
}

async function lockConversation(transaction: Orm, viewer: Speaker, redo: Redo) {
  const [conversation] = await transaction
    .select()
    .from(conversations)
    .where(
      and(
        eq(conversations.id, redo.conversationId),
        eq(conversations.projectId, redo.projectId),
        ownConversation(viewer),
      ),
    )
    .for("update");
  if (!conversation) throw new AppError("not_found", { message: "no such conversation" });
  return conversation;
}

async function newestQuestion(transaction: Orm, redo: Redo) {
  const [question] = await transaction
    .select({ id: messages.id, position: messages.position, text: messages.text })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, redo.conversationId),
        eq(messages.projectId, redo.projectId),
        eq(messages.role, "user"),
        ne(messages.status, "superseded"),
      ),
    )
    .orderBy(desc(messages.position))
    .limit(1);
  if (!question) throw new AppError("not_found", { message: "no such question" });
  return question;
}

async function historyBefore(transaction: Orm, redo: Redo, position: number): Promise<PastMessage[]> {
  const rows = await transaction
    .select({ role: messages.role, text: messages.text })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, redo.conversationId),
        eq(messages.projectId, redo.projectId),
        lt(messages.position, position),
        ne(messages.text, ""),
        inArray(messages.status, ["complete", "interrupted", "stopped"]),
      ),
    )
    .orderBy(asc(messages.position));
  return rows.flatMap(({ role, text }) => (role === "system" ? [] : [{ role, text }]));
}

async function readSteering(transaction: Orm, redo: Redo): Promise<string[]> {
  const rows = await transaction
    .select({ text: messages.text })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, redo.conversationId),
        eq(messages.projectId, redo.projectId),
        eq(messages.role, "system"),
        eq(messages.status, "complete"),
      ),
    )
    .orderBy(asc(messages.position));
  return rows.map(({ text }) => text);
}

async function hasLead(transaction: Orm, redo: Redo): Promise<boolean> {
  const [row] = await transaction
    .select({ one: sql`1` })
    .from(leads)
    .where(and(eq(leads.conversationId, redo.conversationId), eq(leads.projectId, redo.projectId)))
    .limit(1);
  return row !== undefined;
}
