import { index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, locale, moment, updatedAt } from "../../columns";
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
    status: text("status", { enum: ["new", "won", "lost"] })
      .notNull()
      .default("new"),
    submissions: integer("submissions").notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex("leads_dedupe_idx").on(table.dedupeKey),
    uniqueIndex("leads_number_idx").on(table.number),
    // The list of leads, newest first.
    index("leads_created_idx").on(table.projectId, table.createdAt.desc()),
  ],
);
