import "server-only";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { vector } from "@electric-sql/pglite-pgvector";
import { drizzle } from "drizzle-orm/pglite";
import { makePrivateFolder } from "@/lib/core/private-folder";
import type { Database } from "./database";
import { lockFolder } from "./folder-lock";
import * as schema from "./schema";

export interface PgliteDatabase extends Database {
  readonly dialect: "pglite";
  readonly engine: PGlite;
}

/**
 * Opens the embedded database in this process: in `dataDir`/pg, or in memory without one.
 * @throws FolderInUseError when another process serves the folder: two of them would silently lose rows.
 */
export async function openPglite(dataDir: string | undefined): Promise<PgliteDatabase> {
  const folder = dataDir === undefined ? undefined : path.resolve(dataDir);
  if (folder) makePrivateFolder(folder);
  const unlock = folder ? lockFolder(folder) : undefined;
  let engine: PGlite;
  try {
    engine = await PGlite.create(folder ? path.join(folder, "pg") : "memory://", {
      extensions: { vector, pg_trgm },
    });
  } catch (error) {
    unlock?.();
    throw error;
  }
  return {
    dialect: "pglite",
    engine,
    orm: drizzle(engine, { schema }),
    async query<Row extends object>(text: string, parameters: readonly unknown[] = []) {
      return (await engine.query<Row>(text, [...parameters])).rows;
    },
    async exec(text) {
      await engine.exec(text);
    },
    async listen(channel, onPayload, onListening) {
      const unlisten = await engine.listen(channel, onPayload);
      onListening?.();
      return () => unlisten();
    },
    async close() {
      await engine.close();
      unlock?.();
    },
  };
}
