import { sql } from "drizzle-orm";
import { bigint, index, integer, pgSchema, smallint, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, locale, moment, typedJson, updatedAt } from "../../columns";
import { users } from "../core/people";

/** People who talk to the company and what they said. */
export const clientsSchema = pgSchema("rozoom_ki_clients");

export const visitors = clientsSchema.table("visitors", {
  id: text("id").primaryKey(),
  locale: locale().notNull(),
  createdAt: createdAt(),
});

export const conversations = clientsSchema.table(
  "conversations",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id").notNull(),
    assistantId: text("assistant_id").notNull(),
    visitorId: text("visitor_id").notNull(),
    /** Set once the visitor has signed in: from then on it is the account's and no longer the browser's. */
    userId: text("user_id").references(() => users.id, { onDelete: "set null" }),
    channel: text("channel", { enum: ["site", "project"] }).notNull(),
    locale: locale().notNull(),
    /** First words of the first question; null until there is one. */
    title: text("title"),
    agent: text("agent"),
    status: text("status", { enum: ["open", "handoff"] })
      .notNull()
      .default("open"),
    messageCount: integer("message_count").notNull().default(0),
    /** Map of masked personal data, encrypted with the key ring and bound to this conversation's id. */
    maskedData: text("masked_data"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    // A visitor's own history, newest first.
    index("conversations_visitor_idx").on(table.visitorId, table.updatedAt.desc()),
    // A person's own history, newest first.
    index("conversations_user_idx").on(table.userId, table.updatedAt.desc()),
    // A project's conversations, newest first.
    index("conversations_project_idx").on(table.projectId, table.updatedAt.desc(), table.id.desc()),
  ],
);

/** A part of a stored message, as the UI messages of the AI SDK name them. */
export type MessagePart =
  | { type: "text"; text: string }
  | { type: "source-url"; sourceId: string; url: string; title: string; providerMetadata: SourceMetadata }
  | { type: "data-agent"; id: string; data: AgentPart }
  | { type: "data-lead-card"; id: string; data: LeadCardPart }
  | { type: "data-suggestions"; id: string; data: { questions: string[] } }
  | { type: "data-notice"; id: string; data: { kind: NoticeKind } };

/** Who answers, and who answered before when it changed. */
export interface AgentPart {
  agent: string;
  from: string | null;
}

/** The fields of a lead that are not yet known, and what the visitor said of the others. */
export interface LeadCardPart {
  fields: ("email" | "name" | "phone" | "message")[];
  known: KnownContact;
  reason: "offer" | "no_answer" | "handoff";
}

/** Contact data a visitor has written in the conversation. */
export interface KnownContact {
  email?: string;
  name?: string;
  phone?: string;
}

/** `quoted`: answered without a model; `price`: an amount that stands in no source; `declined`: moderation. */
export type NoticeKind = "quoted" | "price" | "declined";

/** What the lens needs to show a cited passage. */
export type SourceMetadata = {
  rozoom: {
    number: number;
    chunkId: string;
    headingPath: string[];
    passage: string;
    locale: string;
    score: number;
  };
};

export const messages = clientsSchema.table(
  "messages",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id").notNull(),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    /** The sender's own id of a question; the same one twice is one question. */
    clientId: text("client_id"),
    role: text("role", { enum: ["user", "assistant", "system"] }).notNull(),
    text: text("text").notNull(),
    parts: typedJson<MessagePart[]>("parts").notNull(),
    /**
     * `streaming` while an answer is being made, `interrupted` when it was cut short, `failed` when a question
     * has no answer, `superseded` when an edit or a retry replaced it.
     */
    status: text("status", {
      enum: ["complete", "streaming", "interrupted", "stopped", "failed", "superseded"],
    }).notNull(),
    agent: text("agent"),
    /** Until when the process that makes the answer is believed to live. */
    leaseUntil: moment("lease_until"),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("messages_position_idx").on(table.conversationId, table.position),
    uniqueIndex("messages_client_id_idx").on(table.conversationId, table.clientId),
    // All messages of a project, newest first.
    index("messages_project_idx").on(table.projectId, table.createdAt.desc(), table.id.desc()),
    // Looking for a part of what was said.
    index("messages_search_idx").using("gin", sql`${table.text} gin_trgm_ops`),
  ],
);

/** Why an answer is as it is: one row per answer, written with it. */
export const answerRecords = clientsSchema.table(
  "answer_records",
  {
    messageId: text("message_id")
      .primaryKey()
      .references(() => messages.id, { onDelete: "cascade" }),
    projectId: text("project_id").notNull(),
    assistantId: text("assistant_id").notNull(),
    conversationId: text("conversation_id").notNull(),
    assistantVersion: integer("assistant_version").notNull(),
    mode: text("mode", { enum: ["model", "extractive"] }).notNull(),
    outcome: text("outcome", { enum: ["complete", "interrupted", "stopped", "failed"] }).notNull(),
    provider: text("provider"),
    model: text("model"),
    inputTokens: integer("input_tokens"),
    outputTokens: integer("output_tokens"),
    /** Millionths of a US cent, the currency providers bill in. Null: the model has no known price. */
    costMicroCents: bigint("cost_micro_cents", { mode: "number" }),
    route: typedJson<Record<string, unknown>>("route").notNull(),
    retrieval: typedJson<Record<string, unknown>[]>("retrieval").notNull(),
    attempts: typedJson<Record<string, unknown>[]>("attempts").notNull(),
    checks: typedJson<Record<string, unknown>>("checks").notNull(),
    timingsMs: typedJson<Record<string, number>>("timings_ms").notNull(),
    createdAt: createdAt(),
  },
  // Cost and quality of an assistant over time.
  (table) => [
    index("answer_records_assistant_idx").on(table.assistantId, table.createdAt),
    // What a month has cost, read from the index alone.
    index("answer_records_cost_idx")
      .on(table.createdAt, table.costMicroCents)
      .where(sql`cost_micro_cents > 0`),
  ],
);

export const feedback = clientsSchema.table("feedback", {
  messageId: text("message_id")
    .primaryKey()
    .references(() => messages.id, { onDelete: "cascade" }),
  projectId: text("project_id").notNull(),
  conversationId: text("conversation_id").notNull(),
  rating: smallint("rating").notNull(),
  reason: text("reason", { enum: ["wrong", "incomplete", "unclear", "other"] }),
  comment: text("comment"),
  updatedAt: updatedAt(),
});

export const handoffs = clientsSchema.table(
  "handoffs",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id").notNull(),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  // One open request per conversation.
  (table) => [uniqueIndex("handoffs_conversation_idx").on(table.conversationId)],
);
