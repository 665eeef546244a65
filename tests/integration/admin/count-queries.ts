import { vi } from "vitest";
import { database } from "@/db/client";
import type { PgliteDatabase } from "@/db/pglite";
import type { PostgresDatabase } from "@/db/postgres";

type Opened = Awaited<ReturnType<typeof database>>;

const isEmbedded = (db: Opened): db is PgliteDatabase => db.dialect === "pglite";
const isServer = (db: Opened): db is PostgresDatabase => db.dialect === "postgres";

/** How many statements reach the database while something is done. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const db = await database();
  const spy = isEmbedded(db)
    ? vi.spyOn(db.engine, "query")
    : isServer(db)
      ? vi.spyOn(db.client, "unsafe")
      : undefined;
  if (!spy) throw new Error("an unknown database");
  try {
    await work();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}
