import "server-only";
import { and, eq, gte, lt, ne, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { answerRecords, conversations, feedback, leads, messages } from "@/db/schema";
import { decodeCursor } from "@/lib/core/http/cursor";
import { storableText } from "@/lib/core/model/storable-text";
import { timeZone } from "@/lib/i18n/formats";
import type { ConversationFilters, ConversationListQuery } from "../model/transcript";

/** Trigrams need three characters; a shorter search looks at the first words only. */
const leastIndexed = 3;

/** Conversations of a project that fit the filters; the search may find too many. */
export function conversationConditions(projectId: string, filters: ConversationFilters): SQL | undefined {
  const { q, agent, locale, rating, mode, state, lead, updatedFrom, updatedTo } = filters;
  return and(
    eq(conversations.projectId, projectId),
    agent ? eq(conversations.agent, agent) : undefined,
    locale ? eq(conversations.locale, locale) : undefined,
    rating ? isRated(projectId, rating === "up" ? 1 : -1) : undefined,
    mode ? hasAnswer(sql`${answerRecords.mode} = ${mode === "model" ? "model" : "extractive"}`) : undefined,
    state === "handoff" ? eq(conversations.status, "handoff") : undefined,
    state === "failed" ? hasAnswer(sql`${answerRecords.outcome} in ('failed', 'interrupted')`) : undefined,
    lead ? hasLead(projectId, lead === "yes") : undefined,
    updatedFrom ? gte(conversations.updatedAt, startOfDay(updatedFrom)) : undefined,
    updatedTo ? lt(conversations.updatedAt, sql`${startOfDay(updatedTo)} + interval '1 day'`) : undefined,
    q ? says(projectId, q) : undefined,
  );
}

/** Messages a search fits. */
export function saysInMessage(q: string): SQL {
  return sql`(${messages.text} ilike ${patternOf(q)} and ${ne(messages.status, "superseded")})`;
}

function says(projectId: string, q: string): SQL {
  if (q.length < leastIndexed) return sql`${conversations.title} ilike ${patternOf(q)}`;
  return sql`${conversations.id} in (select ${messages.conversationId} from ${messages}
    where ${eq(messages.projectId, projectId)} and ${saysInMessage(q)})`;
}

function patternOf(q: string): string {
  return `%${q.replace(/[\\%_]/g, "\\$&")}%`;
}

function startOfDay(day: string): SQL {
  return sql`(${day}::date::timestamp at time zone ${timeZone})`;
}

/** Ratings are few: their conversations are looked up from there. */
function isRated(projectId: string, rating: 1 | -1): SQL {
  return sql`${conversations.id} in (select ${feedback.conversationId} from ${feedback}
    where ${eq(feedback.projectId, projectId)} and ${feedback.rating} = ${rating})`;
}

function hasAnswer(condition: SQL): SQL {
  return sql`exists (select from ${messages} join ${answerRecords} on ${answerRecords.messageId} = ${messages.id}
    where ${messages.conversationId} = ${conversations.id} and ${messages.status} <> 'superseded' and ${condition})`;
}

function hasLead(projectId: string, wanted: boolean): SQL {
  const known = sql`select ${leads.conversationId} from ${leads}
    where ${eq(leads.projectId, projectId)} and ${leads.conversationId} is not null`;
  return sql`${conversations.id} ${sql.raw(wanted ? "in" : "not in")} (${known})`;
}

const key = { updatedAt: z.number().int().min(0).max(8e15), messageCount: z.number().int().min(0).max(2e9) };
const lastId = z.string().max(64).transform(storableText);

/** Order of the list, the value cursors are made of, and the rows behind a cursor. */
export function conversationOrder(sort: ConversationListQuery["sort"]) {
  const isDown = sort.startsWith("-");
  const byTime = sort.endsWith("updatedAt");
  const direction = sql.raw(isDown ? "desc" : "asc");
  const by = byTime ? conversations.updatedAt : conversations.messageCount;
  return {
    // Whole microseconds: cut to milliseconds, rows of one moment would be lost.
    key: byTime
      ? sql<number>`(extract(epoch from ${conversations.updatedAt}) * 1000000)::bigint`
      : sql<number>`${conversations.messageCount}`,
    orderBy: [sql`${by} ${direction}`, sql`${conversations.id} ${direction}`],
    /** @throws AppError `invalid_input` for a cursor that is not one of ours. */
    after(cursor: string): SQL {
      const [value, id] = decodeCursor(cursor, z.tuple([byTime ? key.updatedAt : key.messageCount, lastId]));
      const bound = byTime
        ? sql`timestamptz 'epoch' + ${value}::bigint * interval '1 microsecond'`
        : sql`${value}::integer`;
      return sql`(${by}, ${conversations.id}) ${sql.raw(isDown ? "<" : ">")} (${bound}, ${id})`;
    },
  };
}
