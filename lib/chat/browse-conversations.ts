import "server-only";
import { and, asc, count, eq, getTableColumns, inArray, ne, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { answerRecords, conversations, feedback, messages } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { encodeCursor } from "@/lib/core/http/cursor";
import { findRevealed, seesPersonalData } from "@/lib/privacy/reveal";
import { conversationConditions, conversationOrder, saysInMessage } from "./internal/conversation-conditions";
import { type ConversationLead, findConversationLeads, textsOf } from "./internal/conversation-mask";
import type { ConversationListQuery, StaffConversation } from "./model/transcript";

type Row = typeof conversations.$inferSelect;

interface Found {
  conversation: Row;
  key: number;
}

interface PageRequest {
  limit: number;
  cursor?: string | undefined;
  count: boolean;
}

/** Conversations that a search looks through for one page when it has to look at what is masked. */
const maxLookedThrough = 300;
/** Characters of the first question that the list shows. */
const excerptLength = 160;

/**
 * A page of a project's conversations for its staff. For people who see personal data masked a search finds only what
 * they can read; the page may then be shorter than asked for although there are more.
 * @throws AppError `forbidden`, `invalid_input` for a foreign cursor.
 */
export async function browseConversations(
  viewer: UserViewer,
  projectId: string,
  query: ConversationListQuery & PageRequest,
): Promise<{ data: StaffConversation[]; nextCursor: string | null; total?: number }> {
  requirePermission(viewer, "conversations.read");
  const db = await orm();
  const isGuarded = query.q !== undefined && query.q !== "" && !seesPersonalData(viewer);
  const { rows, nextCursor } = isGuarded
    ? await readGuarded(db, viewer, projectId, query)
    : await readPage(db, projectId, query, query.limit);
  const data = await showAll(db, viewer, projectId, rows);
  // How many say a part of a hidden value would tell about the value.
  if (!query.count || isGuarded) return { data, nextCursor };
  const [total] = await db
    .select({ rows: count() })
    .from(conversations)
    .where(conversationConditions(projectId, query));
  return { data, nextCursor, total: total?.rows ?? 0 };
}

async function readPage(
  db: Orm,
  projectId: string,
  query: ConversationListQuery & PageRequest,
  limit: number,
): Promise<{ rows: Found[]; nextCursor: string | null }> {
  const order = conversationOrder(query.sort);
  const found = await db
    .select({ conversation: getTableColumns(conversations), key: order.key })
    .from(conversations)
    .where(
      and(conversationConditions(projectId, query), query.cursor ? order.after(query.cursor) : undefined),
    )
    .orderBy(...order.orderBy)
    .limit(limit + 1);
  // Drivers return large numbers as text.
  const rows = found.slice(0, limit).map((row) => ({ ...row, key: Number(row.key) }));
  const last = rows.at(-1);
  return { rows, nextCursor: found.length > limit && last ? cursorOf(last) : null };
}

/** Keeps, of the conversations a search fits, those in which the words stand outside of what is masked. */
async function readGuarded(
  db: Orm,
  viewer: UserViewer,
  projectId: string,
  query: ConversationListQuery & PageRequest,
): Promise<{ rows: Found[]; nextCursor: string | null }> {
  const q = query.q ?? "";
  const batch = await readPage(db, projectId, query, maxLookedThrough);
  const ids = batch.rows.map(({ conversation }) => conversation.id);
  if (ids.length === 0) return { rows: [], nextCursor: null };
  const said = await db
    .select({ conversationId: messages.conversationId, text: messages.text })
    .from(messages)
    .where(and(inArray(messages.conversationId, ids), eq(messages.projectId, projectId), saysInMessage(q)))
    .orderBy(asc(messages.conversationId), asc(messages.position));
  const [revealed, leads] = await Promise.all([
    findRevealed(db, viewer, "conversation", ids),
    findConversationLeads(db, projectId, ids),
  ]);
  const open: Found[] = [];
  for (const row of batch.rows) {
    const { id } = row.conversation;
    const show = await textsOf(row.conversation, leads.get(id), !revealed.has(id));
    const texts = said
      .filter((message) => message.conversationId === id)
      .map((message) => show(message.text));
    if (texts.some((text) => text.toLowerCase().includes(q.toLowerCase()))) open.push(row);
    if (open.length > query.limit) break;
  }
  const rows = open.slice(0, query.limit);
  const last = rows.at(-1);
  return { rows, nextCursor: open.length > rows.length && last ? cursorOf(last) : batch.nextCursor };
}

function cursorOf({ key, conversation }: Found): string {
  return encodeCursor([key, conversation.id]);
}

async function showAll(
  db: Orm,
  viewer: UserViewer,
  projectId: string,
  rows: readonly Found[],
): Promise<StaffConversation[]> {
  const ids = rows.map(({ conversation }) => conversation.id);
  if (ids.length === 0) return [];
  const figures = await readFigures(db, projectId, ids);
  const questions = await readQuestions(db, projectId, ids);
  const leads = await findConversationLeads(db, projectId, ids);
  const revealed = await findRevealed(db, viewer, "conversation", ids);
  return Promise.all(
    rows.map(async ({ conversation }) => {
      const lead = leads.get(conversation.id);
      const isMasked = !revealed.has(conversation.id);
      const show = await textsOf(conversation, lead, isMasked);
      // Masked whole before it is cut: half an address would not be recognised.
      const question = questions.get(conversation.id);
      return {
        ...summaryOf(conversation, figures.get(conversation.id), lead, isMasked),
        question: question === undefined ? null : excerpt(show(question)),
      };
    }),
  );
}

export interface Figures {
  failedCount: number;
  ratedUp: number;
  ratedDown: number;
  modes: ("model" | "extractive")[];
  costMicroCents: number | null;
}

/** What list and transcript say alike of a conversation. */
export function summaryOf(
  conversation: Row,
  figures: Figures | undefined,
  lead: ConversationLead | undefined,
  isMasked: boolean,
): Omit<StaffConversation, "question"> {
  return {
    id: conversation.id,
    locale: conversation.locale,
    agent: conversation.agent,
    status: conversation.status,
    messageCount: conversation.messageCount,
    ...(figures ?? { failedCount: 0, ratedUp: 0, ratedDown: 0, modes: [], costMicroCents: null }),
    lead: lead ? { id: lead.id, reference: lead.reference } : null,
    isMasked,
    createdAt: conversation.createdAt.toISOString(),
    updatedAt: conversation.updatedAt.toISOString(),
  };
}

async function readFigures(
  db: Orm,
  projectId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Figures>> {
  const rows = await db
    .select({
      conversationId: messages.conversationId,
      failed: sql<number>`count(*) filter (where ${answerRecords.outcome} in ('failed', 'interrupted'))`,
      up: sql<number>`count(*) filter (where ${feedback.rating} > 0)`,
      down: sql<number>`count(*) filter (where ${feedback.rating} < 0)`,
      model: sql<number>`count(*) filter (where ${answerRecords.mode} = 'model')`,
      quoted: sql<number>`count(*) filter (where ${answerRecords.mode} = 'extractive')`,
      cost: sql<number | null>`sum(${answerRecords.costMicroCents})`,
    })
    .from(messages)
    .leftJoin(answerRecords, eq(answerRecords.messageId, messages.id))
    .leftJoin(feedback, eq(feedback.messageId, messages.id))
    .where(and(inArray(messages.conversationId, [...ids]), eq(messages.projectId, projectId)))
    .groupBy(messages.conversationId);
  return new Map(
    rows.map((row) => [
      row.conversationId,
      {
        failedCount: Number(row.failed),
        ratedUp: Number(row.up),
        ratedDown: Number(row.down),
        modes: [
          ...(Number(row.model) > 0 ? (["model"] as const) : []),
          ...(Number(row.quoted) > 0 ? (["extractive"] as const) : []),
        ],
        costMicroCents: row.cost === null ? null : Number(row.cost),
      },
    ]),
  );
}

/** The first question of each conversation that still stands. */
async function readQuestions(
  db: Orm,
  projectId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectDistinctOn([messages.conversationId], {
      conversationId: messages.conversationId,
      text: messages.text,
    })
    .from(messages)
    .where(
      and(
        inArray(messages.conversationId, [...ids]),
        eq(messages.projectId, projectId),
        eq(messages.role, "user"),
        ne(messages.status, "superseded"),
      ),
    )
    .orderBy(asc(messages.conversationId), asc(messages.position));
  return new Map(rows.map((row) => [row.conversationId, row.text]));
}

function excerpt(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > excerptLength ? `${words.slice(0, excerptLength).trimEnd()}…` : words;
}
