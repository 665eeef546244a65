import "server-only";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { env, isBuildPhase } from "@/lib/core/env";
import type * as schema from "./schema";

export type Schema = typeof schema;

/** Drizzle on either driver; also the type of a transaction. */
export type Orm = PgDatabase<PgQueryResultHKT, Schema>;

/**
 * One database, embedded (PGlite) or a server (postgres.js), behind one face.
 * JSON parameters of `query` are passed as strings; times come back in the driver's own form.
 */
export interface Database {
  readonly dialect: "pglite" | "postgres";
  readonly orm: Orm;
  /** Runs one statement with `$1…` parameters; prepared once per text on a server. */
  query<Row extends object>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs several statements without parameters (migrations only). */
  exec(text: string): Promise<void>;
  /** Subscribes to NOTIFY; resolves to the function that ends the subscription. */
  listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

declare global {
  var rozoomDatabase: Promise<Database> | undefined;
}

/**
 * The process's database, opened on first use. While pages are built it is a private in-memory one made from
 * the migrations and the seed: a build opens no folder and needs no server.
 */
export function database(): Promise<Database> {
  globalThis.rozoomDatabase ??= open().catch((error: unknown) => {
    globalThis.rozoomDatabase = undefined;
    throw error;
  });
  return globalThis.rozoomDatabase;
}

/** Drizzle on the process's database. */
export async function orm(): Promise<Orm> {
  return (await database()).orm;
}

async function open(): Promise<Database> {
  if (isBuildPhase()) {
    const [{ openPglite }, { prepareEmbedded }] = await Promise.all([
      import("./pglite"),
      import("./prepare"),
    ]);
    const memory = await openPglite(undefined);
    await prepareEmbedded(memory);
    return memory;
  }
  const settings = env();
  if (settings.DATABASE_URL) {
    const { openPostgres } = await import("./postgres");
    return openPostgres(settings.DATABASE_URL, settings.DATABASE_POOL);
  }
  const { openPglite } = await import("./pglite");
  return openPglite(settings.DATA_DIR);
}

/** Closes the process's database if it was opened. */
export async function closeDatabase(): Promise<void> {
  const opened = globalThis.rozoomDatabase;
  globalThis.rozoomDatabase = undefined;
  await (await opened)?.close();
}
