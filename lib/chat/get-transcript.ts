import "server-only";
import { and, asc, eq, getTableColumns, inArray, ne } from "drizzle-orm";
import { z } from "zod";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import {
  answerRecords,
  chunks,
  conversations,
  feedback,
  handoffs,
  type MessagePart,
  messages,
} from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { storableText } from "@/lib/core/model/storable-text";
import { findRevealed } from "@/lib/privacy/reveal";
import { type Figures, summaryOf } from "./browse-conversations";
import { findConversationLeads, type ShowText, textsOf } from "./internal/conversation-mask";
import {
  type AnswerRecordView,
  attemptRecord,
  checksRecord,
  retrievedRecord,
  routeRecord,
  type Transcript,
  type TranscriptMessage,
} from "./model/transcript";

type Message = typeof messages.$inferSelect;
type Record = typeof answerRecords.$inferSelect;
type Rating = typeof feedback.$inferSelect;

interface Row {
  message: Message;
  record: Record | null;
  rating: Rating | null;
}

/**
 * A conversation of a project as its visitor saw it, with the record of each answer, for the project's staff; personal
 * data is masked until it is revealed.
 * @throws AppError `not_found`.
 */
export async function getTranscript(
  viewer: UserViewer,
  projectId: string,
  conversationId: string,
): Promise<Transcript> {
  requirePermission(viewer, "conversations.read");
  const db = await orm();
  const [found] = await db
    .select({ conversation: getTableColumns(conversations), handoffAt: handoffs.createdAt })
    .from(conversations)
    .leftJoin(handoffs, eq(handoffs.conversationId, conversations.id))
    .where(and(eq(conversations.id, storableText(conversationId)), eq(conversations.projectId, projectId)));
  if (!found) throw new AppError("not_found", { message: "no such conversation" });
  const { conversation, handoffAt } = found;
  const rows = await db
    .select({
      message: getTableColumns(messages),
      record: getTableColumns(answerRecords),
      rating: getTableColumns(feedback),
    })
    .from(messages)
    .leftJoin(answerRecords, eq(answerRecords.messageId, messages.id))
    .leftJoin(feedback, eq(feedback.messageId, messages.id))
    .where(
      and(
        eq(messages.conversationId, conversation.id),
        eq(messages.projectId, projectId),
        ne(messages.status, "superseded"),
      ),
    )
    .orderBy(asc(messages.position));
  const passages = await readPassages(db, projectId, rows);
  const lead = (await findConversationLeads(db, projectId, [conversation.id])).get(conversation.id);
  const revealed = await findRevealed(db, viewer, "conversation", [conversation.id]);
  const isMasked = !revealed.has(conversation.id);
  const show = await textsOf(conversation, lead, isMasked);
  return {
    ...summaryOf(conversation, figuresOf(rows), lead, isMasked),
    hasAccount: conversation.userId !== null,
    handoffAt: handoffAt?.toISOString() ?? null,
    messages: rows.map((row) => showMessage(row, passages, show)),
  };
}

function figuresOf(rows: readonly Row[]): Figures {
  const records = rows.flatMap(({ record }) => record ?? []);
  const costs = records.flatMap(({ costMicroCents }) => costMicroCents ?? []);
  const ratings = rows.flatMap(({ rating }) => rating?.rating ?? []);
  return {
    failedCount: records.filter(({ outcome }) => outcome === "failed" || outcome === "interrupted").length,
    ratedUp: ratings.filter((rating) => rating > 0).length,
    ratedDown: ratings.filter((rating) => rating < 0).length,
    modes: (["model", "extractive"] as const).filter((mode) =>
      records.some((record) => record.mode === mode),
    ),
    costMicroCents: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
  };
}

/** Texts of all passages of the transcript, read at once. */
async function readPassages(
  db: Orm,
  projectId: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(rows.flatMap(({ record }) => retrievalOf(record).map(({ chunkId }) => chunkId)));
  if (ids.size === 0) return new Map();
  const found = await db
    .select({ id: chunks.id, text: chunks.text })
    .from(chunks)
    .where(and(inArray(chunks.id, [...ids]), eq(chunks.projectId, projectId)));
  return new Map(found.map((chunk) => [chunk.id, chunk.text]));
}

function retrievalOf(record: Record | null) {
  return z
    .array(retrievedRecord)
    .catch([])
    .parse(record?.retrieval ?? []);
}

function showMessage(
  { message, record, rating }: Row,
  passages: ReadonlyMap<string, string>,
  show: ShowText,
): TranscriptMessage {
  const sources = message.parts.filter((part) => part.type === "source-url");
  const quoted = new Map(
    sources.map(({ providerMetadata: { rozoom } }) => [rozoom.chunkId, rozoom.passage] as const),
  );
  return {
    id: message.id,
    role: message.role,
    text: show(message.text),
    status: shownStatus(message),
    agent: message.agent,
    takenOverFrom: partOf(message.parts, "data-agent")?.data.from ?? null,
    sources: sources.map(({ url, title, providerMetadata: { rozoom } }) => ({ url, title, ...rozoom })),
    suggestions: partOf(message.parts, "data-suggestions")?.data.questions ?? [],
    notice: partOf(message.parts, "data-notice")?.data.kind ?? null,
    leadCard: partOf(message.parts, "data-lead-card")?.data.reason ?? null,
    rating: rating
      ? {
          value: rating.rating,
          reason: rating.reason,
          comment: rating.comment === null ? null : show(rating.comment),
        }
      : null,
    record: record ? showRecord(record, (id) => quoted.get(id) ?? passages.get(id) ?? null, show) : null,
    createdAt: message.createdAt.toISOString(),
  };
}

/** An answer whose maker has gone was interrupted; nothing here is being written any more for its reader. */
function shownStatus({ status, leaseUntil, text }: Message): TranscriptMessage["status"] {
  if (status === "superseded") return "failed";
  if (status !== "streaming" || (leaseUntil?.getTime() ?? 0) > Date.now()) return status;
  return text === "" ? "failed" : "interrupted";
}

function partOf<Type extends MessagePart["type"]>(
  parts: readonly MessagePart[],
  type: Type,
): Extract<MessagePart, { type: Type }> | undefined {
  return parts.find((part): part is Extract<MessagePart, { type: Type }> => part.type === type);
}

function showRecord(
  record: Record,
  passageOf: (chunkId: string) => string | null,
  show: ShowText,
): AnswerRecordView {
  const checks = checksRecord.catch({}).parse(record.checks);
  return {
    mode: record.mode,
    outcome: record.outcome,
    provider: record.provider,
    model: record.model,
    inputTokens: record.inputTokens,
    outputTokens: record.outputTokens,
    costMicroCents: record.costMicroCents,
    promptVersion: record.assistantVersion,
    route: routeRecord.catch({}).parse(record.route),
    passages: retrievalOf(record).map((passage) => ({ ...passage, text: passageOf(passage.chunkId) })),
    attempts: z.array(attemptRecord).catch([]).parse(record.attempts),
    checks: {
      ...checks,
      ...(checks.removedLinks ? { removedLinks: checks.removedLinks.map(show) } : {}),
      ...(checks.unknownPrices ? { unknownPrices: checks.unknownPrices.map(show) } : {}),
    },
    stepsMs: record.timingsMs,
  };
}
