import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { migrateServer } from "@/db/migrate";
import type { PgliteDatabase } from "@/db/pglite";
import { prepareEmbedded, prepareServer } from "@/db/prepare";
import { jobs } from "@/lib/admin/jobs";
import { syncSiteKnowledge } from "@/lib/assistants/sync-site-knowledge";
import { installQueue, stopQueue } from "@/lib/jobs/queue";
import { declareQueues } from "@/lib/jobs/start-workers";

/** Which database these tests run on; CI runs them on both. */
export const dialect = process.env.TEST_DATABASE_URL ? "postgres" : "pglite";

/** Suites that only a real server can show something with (races between connections). */
export const onServer = dialect === "postgres";

/**
 * A database of its own for the tests of one file, migrated and with the demo company in it: embedded in a temporary
 * folder, or on the server of TEST_DATABASE_URL with the serving role's rights. `knowledge` also has the site's
 * assistant learn the content.
 */
export function startProduct(options: { knowledge?: boolean; settings?: Record<string, string> } = {}): void {
  let cleanUp: () => Promise<void>;
  beforeAll(async () => {
    Object.assign(process.env, { LOG_LEVEL: "silent", ...options.settings });
    cleanUp = onServer ? await serverDatabase() : folderDatabase();
    const db = await database();
    if (isEmbedded(db)) await prepareEmbedded(db);
    else await prepareServer(db);
    await declareQueues(jobs);
    if (options.knowledge) await syncSiteKnowledge();
  }, 120_000);
  afterAll(async () => {
    await stopQueue(2_000);
    await closeDatabase();
    await cleanUp();
  }, 60_000);
}

function isEmbedded(db: Awaited<ReturnType<typeof database>>): db is PgliteDatabase {
  return db.dialect === "pglite";
}

function folderDatabase(): () => Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "rozoom-test-"));
  // An exported DATABASE_URL must not lead the tests into a real database.
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: "", REDIS_URL: "" });
  return async () => rmSync(folder, { recursive: true, force: true });
}

async function serverDatabase(): Promise<() => Promise<void>> {
  const name = `rozoom_test_${randomBytes(6).toString("hex")}`;
  const ownerUrl = withDatabase(process.env.TEST_DATABASE_OWNER_URL ?? "", name);
  const admin = postgres(process.env.TEST_DATABASE_OWNER_URL ?? "", { max: 1, onnotice: () => undefined });
  await admin`create database ${admin(name)}`;
  Object.assign(process.env, {
    DATABASE_URL: withDatabase(process.env.TEST_DATABASE_URL ?? "", name),
    SITE_URL: "http://localhost:3000",
    SESSION_SECRET: "a-session-secret-of-the-tests-only",
    CSRF_SECRET: "a-forgery-secret-of-the-tests-only",
    ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  });
  await migrateServer(ownerUrl);
  await installQueue(ownerUrl);
  return async () => {
    await admin`drop database ${admin(name)} with (force)`;
    await admin.end();
  };
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
