import "server-only";
import { env, isBuildPhase } from "@/lib/core/env";
import type { Database, Orm } from "./database";
import { FolderInUseError } from "./folder-lock";

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
  const settings = env();
  if (isBuildPhase()) return openSeeded();
  if (settings.DATABASE_URL) {
    const { openPostgres } = await import("./postgres");
    return openPostgres(settings.DATABASE_URL, settings.DATABASE_POOL);
  }
  const { openPglite } = await import("./pglite");
  try {
    return await openPglite(settings.DATA_DIR);
  } catch (error) {
    // `next dev` lists a route's pages in a child of the process that serves.
    if (error instanceof FolderInUseError && error.holder === process.ppid) return openSeeded();
    throw error;
  }
}

async function openSeeded(): Promise<Database> {
  const [{ openPglite }, { prepareEmbedded }] = await Promise.all([import("./pglite"), import("./prepare")]);
  const memory = await openPglite(undefined);
  await prepareEmbedded(memory);
  return memory;
}

/** Closes the process's database if it was opened. */
export async function closeDatabase(): Promise<void> {
  const opened = globalThis.rozoomDatabase;
  globalThis.rozoomDatabase = undefined;
  await (await opened)?.close();
}
