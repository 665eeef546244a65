import "server-only";
import { is, SQL, sql } from "drizzle-orm";
import { type Db, fromDrizzle } from "pg-boss";
import type { Orm } from "@/db/database";

/** Lets the queue do its work inside a transaction of ours, for the `db` option of its calls. */
export function queueConnection(transaction: Orm): Db {
  const execute = async (query: unknown) => {
    if (!is(query, SQL)) throw new TypeError("the queue must pass a Drizzle statement");
    return { rows: rowsOf(await transaction.execute(query)) };
  };
  return fromDrizzle({ execute }, sql);
}

/** postgres.js gives the rows themselves, PGlite an object that holds them. */
function rowsOf(result: unknown): unknown[] {
  if (Array.isArray(result)) return [...result];
  if (typeof result === "object" && result !== null && "rows" in result && Array.isArray(result.rows)) {
    return result.rows;
  }
  return [];
}
