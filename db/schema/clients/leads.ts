import { sql } from "drizzle-orm";
import { index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, locale, moment, typedJson, updatedAt } from "../../columns";
import { users } from "../core/people";
import { clientsSchema } from "./chat";

export const leads = clientsSchema.table(
  "leads",
  {
    id: text("id").primaryKey(),
    /** Counts up from 1; the reference people see is made of it (`RK-2026-00042`). */
    number: integer("number").generatedAlwaysAsIdentity().notNull(),
    projectId: text("project_id").notNull(),
    source: text("source", { enum: ["contact_form", "chat_card"] }).notNull(),
    page: text("page").notNull(),
    locale: locale().notNull(),
    conversationId: text("conversation_id"),
    visitorId: text("visitor_id"),
    name: text("name"),
    email: text("email").notNull(),
    phone: text("phone"),
    company: text("company"),
    message: text("message").notNull(),
    consentAt: moment("consent_at").notNull(),
    /** Hash of who asked what on which day: the same request twice is one lead. */
    dedupeKey: text("dedupe_key").notNull(),
    status: text("status", { enum: ["new", "contacted", "qualified", "won", "lost"] })
      .notNull()
      .default("new"),
    /** The colleague who works on it. */
    ownerId: text("owner_id").references(() => users.id, { onDelete: "set null" }),
    tags: text("tags").array().notNull().default(sql`'{}'`),
    /** The lead this one was found to be a duplicate of; it is no longer listed. */
    mergedIntoId: text("merged_into_id"),
    submissions: integer("submissions").notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex("leads_dedupe_idx").on(table.dedupeKey),
    uniqueIndex("leads_number_idx").on(table.number),
    // The list of leads, newest first.
    index("leads_created_idx").on(table.projectId, table.createdAt.desc()),
    // The board: leads of a state, newest first.
    index("leads_status_idx").on(table.projectId, table.status, table.createdAt.desc()),
    // Finding duplicates and a person's own requests.
    index("leads_email_idx").on(sql`lower(${table.email})`),
  ],
);

/** What happened with a lead: its history, one row an act. */
export const leadEvents = clientsSchema.table(
  "lead_events",
  {
    id: text("id").primaryKey(),
    leadId: text("lead_id")
      .notNull()
      .references(() => leads.id, { onDelete: "cascade" }),
    projectId: text("project_id").notNull(),
    kind: text("kind", { enum: ["note", "status", "owner", "tags", "mail", "merged"] }).notNull(),
    /** The note's or the mail's text. */
    text: text("text"),
    data: typedJson<Record<string, string | string[] | null>>("data").notNull().default({}),
    actorId: text("actor_id").notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("lead_events_lead_idx").on(table.leadId, table.createdAt)],
);
