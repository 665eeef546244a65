import "server-only";
import { is, SQL, sql } from "drizzle-orm";
import { fromDrizzle } from "pg-boss";
import type { z } from "zod";
import type { Orm } from "@/db/database";
import type { JobDefinition } from "./define-job";
import { queue } from "./queue";

/**
 * Puts a job into its queue inside the given transaction: it exists exactly when the transaction commits. It is done
 * at once, or as soon as `startAfter` has come.
 */
export async function enqueue<Schema extends z.ZodType<object>>(
  transaction: Orm,
  job: JobDefinition<Schema>,
  data: z.output<Schema>,
  options: { startAfter?: Date } = {},
): Promise<void> {
  const boss = await queue();
  const execute = async (query: unknown) => {
    if (!is(query, SQL)) throw new TypeError("the queue must pass a Drizzle statement");
    return { rows: rowsOf(await transaction.execute(query)) };
  };
  await boss.send(job.name, data, {
    ...options,
    db: fromDrizzle({ execute }, sql),
  });
}

/** postgres.js gives the rows themselves, PGlite an object that holds them. */
function rowsOf(result: unknown): unknown[] {
  if (Array.isArray(result)) return [...result];
  if (typeof result === "object" && result !== null && "rows" in result && Array.isArray(result.rows)) {
    return result.rows;
  }
  return [];
}
