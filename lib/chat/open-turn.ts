import "server-only";
import { database } from "@/db/client";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import type { Locale } from "@/lib/core/model/locale";
import type { PastMessage } from "./model/history-window";
import {
  type Channel,
  channelOf,
  ownConversationText,
  type Speaker,
  speakerParameters,
} from "./own-conversation";

/** How long a process may be silent about an answer before it counts as dead (s); longer than any answer takes. */
export const leaseSeconds = 150;

/** What a turn starts from, stored before anything is answered. */
export interface OpenTurn {
  conversationId: string;
  projectId: string;
  assistantId: string;
  questionId: string;
  answerId: string;
  question: string;
  channel: Channel;
  /** Earlier messages, oldest first, without this question. */
  history: PastMessage[];
  /** What members of a project told its assistant to heed in this conversation, oldest first. */
  steering: string[];
  agent: string | null;
  status: "open" | "handoff";
  maskedData: string | null;
  /** Answers of this conversation that had a lead card, and whether a lead exists: it is offered once. */
  knowsLead: boolean;
  /** False when this very question (same client id) was stored before. */
  isNew: boolean;
}

interface TurnTarget {
  projectId: string;
  assistantId: string;
  locale: Locale;
}

interface NewQuestion {
  clientId: string | null;
  text: string;
}

interface TurnRow {
  status: "open" | "handoff";
  agent: string | null;
  masked_data: string | null;
  knows_lead: boolean;
  history: PastMessage[] | null;
  steering: string[] | null;
}

/** Newest messages that are told to a model at most; the token budget cuts further. */
const historyRows = 40;

/** Newest system messages that are told to a model at most. */
const steeringRows = 20;

const historyColumn = `(
  select json_agg(json_build_object('role', past.role, 'text', past.text) order by past.position)
  from (
    select role, text, position from rozoom_ki_clients.messages
    where conversation_id = $1 and project_id = $3 and text <> '' and role <> 'system'
      and status in ('complete', 'interrupted', 'stopped')
    order by position desc limit ${historyRows}
  ) past
) as history,
(
  select json_agg(past.text order by past.position)
  from (
    select text, position from rozoom_ki_clients.messages
    where conversation_id = $1 and project_id = $3 and role = 'system' and status = 'complete'
    order by position desc limit ${steeringRows}
  ) past
) as steering,
exists (select from rozoom_ki_clients.leads where conversation_id = $1 and project_id = $3) as knows_lead`;

const insertPair = `
  insert into rozoom_ki_clients.messages
    (id, project_id, conversation_id, position, client_id, role, text, parts, status, lease_until, created_at)
  select pair.id, $3, opened.id, opened.message_count - 2 + pair.step, pair.client_id, pair.role, pair.text, pair.parts,
    pair.status, case when pair.role = 'assistant' then now() + interval '${leaseSeconds} seconds' end,
    -- An answer is never as old as its question: lists by time keep their order.
    now() + pair.step * interval '1 millisecond'
  from opened, (values
    ($5::text, 0, $7::text, 'user', $8::text, $9::jsonb, 'complete'),
    ($6::text, 1, null, 'assistant', '', '[]'::jsonb, 'streaming')
  ) as pair (id, step, client_id, role, text, parts, status)`;

const continueStatement = `
with opened as (
  update rozoom_ki_clients.conversations
  set message_count = message_count + 2, updated_at = now(), locale = $4, title = coalesce(title, left($8, 80))
  where id = $1 and ${ownConversationText("$2", "$11", "$12")} and project_id = $3 and assistant_id = $10
  returning id, message_count, status, agent, masked_data
), stored as (${insertPair})
select opened.status, opened.agent, opened.masked_data, ${historyColumn} from opened`;

const beginStatement = `
with visitor as (
  insert into rozoom_ki_clients.visitors (id, locale)
  select $2::text, $4::text where $12::text = 'site' on conflict (id) do nothing
), opened as (
  insert into rozoom_ki_clients.conversations
    (id, project_id, assistant_id, visitor_id, user_id, channel, locale, title, message_count)
  values ($1, $3, $10, $2, $11, $12, $4, left($8, 80), 2)
  returning id, message_count, status, agent, masked_data
), stored as (${insertPair})
select opened.status, opened.agent, opened.masked_data, ${historyColumn} from opened`;

/**
 * Stores a question and the empty answer that follows it, in one statement, and returns what the turn needs.
 * Concurrent questions of one conversation take their places one after the other.
 * @throws AppError `not_found` when the conversation is not the viewer's.
 */
export async function openTurn(
  viewer: Speaker,
  target: TurnTarget,
  conversationId: string | undefined,
  question: NewQuestion,
): Promise<OpenTurn> {
  const id = conversationId ?? newId("conversation");
  const questionId = newId("message");
  const answerId = newId("message");
  const parts = JSON.stringify([{ type: "text", text: question.text }]);
  const [visitorId, userId, channel] = speakerParameters(viewer);
  const db = await database();
  let rows: TurnRow[];
  try {
    rows = await db.query<TurnRow>(conversationId ? continueStatement : beginStatement, [
      id,
      visitorId,
      target.projectId,
      target.locale,
      questionId,
      answerId,
      question.clientId,
      question.text,
      parts,
      target.assistantId,
      userId,
      channel,
    ]);
  } catch (error) {
    if (!isRepeatedQuestion(error)) throw error;
    return repeatedTurn(viewer, target, id, question);
  }
  const [row] = rows;
  if (!row) throw new AppError("not_found", { message: "no such conversation" });
  return toTurn(row, {
    conversationId: id,
    questionId,
    answerId,
    question: question.text,
    isNew: true,
    channel: channelOf(viewer),
    target,
  });
}

function toTurn(
  row: TurnRow,
  turn: Pick<OpenTurn, "conversationId" | "questionId" | "answerId" | "question" | "isNew" | "channel"> & {
    target: TurnTarget;
  },
): OpenTurn {
  const { target, ...rest } = turn;
  return {
    ...rest,
    projectId: target.projectId,
    assistantId: target.assistantId,
    history: row.history ?? [],
    steering: row.steering ?? [],
    agent: row.agent,
    status: row.status,
    maskedData: row.masked_data,
    knowsLead: row.knows_lead,
  };
}

/** Both drivers give PostgreSQL's SQLSTATE and constraint, under their own names. */
function isRepeatedQuestion(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "23505") return false;
  const constraint =
    "constraint_name" in error ? error.constraint_name : "constraint" in error ? error.constraint : "";
  return constraint === "messages_client_id_idx";
}

/** The turn of a question that is stored already: its answer is the message that follows it. */
async function repeatedTurn(
  viewer: Speaker,
  target: TurnTarget,
  conversationId: string,
  question: NewQuestion,
): Promise<OpenTurn> {
  const [visitorId, userId, channel] = speakerParameters(viewer);
  const db = await database();
  const [row] = await db.query<TurnRow & { question_id: string; answer_id: string }>(
    `select opened.status, opened.agent, opened.masked_data, question.id as question_id, answer.id as answer_id,
       ${historyColumn}
     from rozoom_ki_clients.conversations opened
     join rozoom_ki_clients.messages question
       on question.conversation_id = opened.id and question.project_id = $3 and question.client_id = $4
     join rozoom_ki_clients.messages answer
       on answer.conversation_id = opened.id and answer.project_id = $3 and answer.position = question.position + 1
     where opened.id = $1 and opened.project_id = $3
       and ${ownConversationText("$2", "$5", "$6")}`,
    [conversationId, visitorId, target.projectId, question.clientId, userId, channel],
  );
  if (!row) throw new AppError("not_found", { message: "no such conversation" });
  const { question_id: questionId, answer_id: answerId } = row;
  return toTurn(row, {
    conversationId,
    questionId,
    answerId,
    question: question.text,
    isNew: false,
    channel,
    target,
  });
}
