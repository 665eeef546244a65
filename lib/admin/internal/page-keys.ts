import "server-only";
import { type Column, type SQL, sql } from "drizzle-orm";
import { z } from "zod";

/** A time with all of PostgreSQL's microseconds: a cursor in milliseconds would skip or repeat rows of the same one. */
export function exactTime(column: Column | SQL): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** A cursor value made by `exactTime`. */
export const exactTimeValue = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

/** Days of a filter are the company's days. */
const zone = "Europe/Berlin";

/** From the beginning of a day (`YYYY-MM-DD`) on. */
export function sinceDay(column: Column, day: string): SQL {
  return sql`${column} >= (${day}::date)::timestamp at time zone ${zone}`;
}

/** Up to the end of a day (`YYYY-MM-DD`). */
export function untilDay(column: Column, day: string): SQL {
  return sql`${column} < (${day}::date + 1)::timestamp at time zone ${zone}`;
}

/** A pattern for `like` that finds the words as they are typed. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
