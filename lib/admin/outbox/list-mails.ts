import "server-only";
import { and, desc, eq, ilike, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { orm } from "@/db/client";
import { mailOutbox } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { decodeCursor, encodeCursor } from "@/lib/core/http/cursor";
import { containing, exactTime, exactTimeValue, sinceDay, untilDay } from "../internal/page-keys";
import type { MailRow, OutboxFilters } from "../model/outbox";
import type { PageInput, PageResult } from "../model/page";

/** Columns of the list: no texts. */
export const mailColumns = {
  id: mailOutbox.id,
  kind: mailOutbox.kind,
  recipient: mailOutbox.recipient,
  subject: mailOutbox.subject,
  locale: mailOutbox.locale,
  status: mailOutbox.status,
  attempts: mailOutbox.attempts,
  error: mailOutbox.error,
  createdAt: mailOutbox.createdAt,
  sentAt: mailOutbox.sentAt,
} as const;

/** A page of the outbox, newest first, in one statement (two with the total). @throws AppError `forbidden`. */
export async function listMails(
  viewer: UserViewer,
  query: PageInput & OutboxFilters,
): Promise<PageResult<MailRow>> {
  requirePermission(viewer, "outbox.read");
  const wanted = conditionOf(query);
  const db = await orm();
  const reading = db
    .select({ ...mailColumns, kept: exactTime(mailOutbox.createdAt) })
    .from(mailOutbox)
    .where(and(wanted, query.cursor ? isBehind(query.cursor) : undefined))
    .orderBy(desc(mailOutbox.createdAt), desc(mailOutbox.id))
    .limit(query.limit + 1);
  const [rows, total] = await Promise.all([reading, query.count ? db.$count(mailOutbox, wanted) : undefined]);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    data: page.map(presentMail),
    nextCursor: rows.length > page.length && last ? encodeCursor([last.kept, last.id]) : null,
    ...(total === undefined ? {} : { total }),
  };
}

/** A mail as the list shows it. */
export function presentMail(row: Pick<typeof mailOutbox.$inferSelect, keyof typeof mailColumns>): MailRow {
  return {
    id: row.id,
    kind: row.kind,
    recipient: row.recipient,
    subject: row.subject,
    locale: row.locale,
    status: row.status,
    attempts: row.attempts,
    error: row.error,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
  };
}

function conditionOf({ status, kind, q, createdFrom, createdTo }: OutboxFilters): SQL | undefined {
  const pattern = q ? containing(q) : undefined;
  return and(
    status ? eq(mailOutbox.status, status) : undefined,
    kind ? eq(mailOutbox.kind, kind) : undefined,
    pattern ? or(ilike(mailOutbox.recipient, pattern), ilike(mailOutbox.subject, pattern)) : undefined,
    createdFrom ? sinceDay(mailOutbox.createdAt, createdFrom) : undefined,
    createdTo ? untilDay(mailOutbox.createdAt, createdTo) : undefined,
  );
}

function isBehind(cursor: string): SQL {
  const [kept, id] = decodeCursor(cursor, z.tuple([exactTimeValue, z.string().max(64)]));
  return sql`(${mailOutbox.createdAt}, ${mailOutbox.id}) < (${kept}::timestamptz, ${id})`;
}
