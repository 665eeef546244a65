import { sql } from "drizzle-orm";
import { index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, locale, moment } from "../../columns";
import { coreSchema } from "./content";

/** Every mail the product sends, stored before it is sent; without SMTP this is where it stays readable. */
export const mailOutbox = coreSchema.table(
  "mail_outbox",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    /** Makes a mail of one event exist once: `lead-alert:lead_…`. */
    dedupeKey: text("dedupe_key").notNull(),
    recipient: text("recipient").notNull(),
    replyTo: text("reply_to"),
    locale: locale().notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    html: text("html").notNull(),
    status: text("status", { enum: ["queued", "sent", "kept", "failed"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    error: text("error"),
    createdAt: createdAt(),
    sentAt: moment("sent_at"),
  },
  (table) => [
    uniqueIndex("mail_outbox_dedupe_idx").on(table.dedupeKey),
    // The outbox list, newest first.
    index("mail_outbox_created_idx").on(table.createdAt.desc()),
    // Failed ones, counted in the overview and listed by themselves.
    index("mail_outbox_failed_idx").on(table.createdAt.desc()).where(sql`status = 'failed'`),
  ],
);
