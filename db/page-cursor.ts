import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { z } from "zod";
import { decodeCursor, encodeCursor } from "@/lib/core/http/cursor";

/** Only times and ids as we hand them out: JavaScript takes dates that PostgreSQL refuses. */
const timeAndId = z.tuple([z.iso.datetime().regex(/^20\d\d-/), z.string().regex(/^\w{1,64}$/)]);

/** A time as text in microseconds, in which PostgreSQL keeps it: a cursor in milliseconds would skip rows. */
export function exactTime(column: AnyPgColumn): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/**
 * Rows after a cursor in a list that has the newest first; written so that an index over both columns serves it.
 * @throws AppError `invalid_input` naming `cursor`.
 */
export function afterCursor(cursor: string | undefined, time: AnyPgColumn, id: AnyPgColumn): SQL | undefined {
  if (cursor === undefined) return undefined;
  const [at, last] = decodeCursor(cursor, timeAndId);
  return sql`(${time}, ${id}) < (${at}::timestamptz, ${last})`;
}

/** Newest first. The indexes sort nulls last, and PostgreSQL uses one only for the very same order. */
export function newestFirst(time: AnyPgColumn, id: AnyPgColumn): SQL[] {
  return [sql`${time} desc nulls last`, sql`${id} desc nulls last`];
}

/** The rows of a page out of one row more than it holds, and where the next one begins. */
export function cutPage<Row extends { cursorTime: string; id: string }>(
  rows: readonly Row[],
  limit: number,
): { page: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, nextCursor: rows.length > limit && last ? encodeCursor([last.cursorTime, last.id]) : null };
}

/** A pattern for ILIKE that finds the text as it is. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
