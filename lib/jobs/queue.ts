import "server-only";
import { fromPglite, PgBoss } from "pg-boss";
import { database } from "@/db/client";
import type { Database } from "@/db/database";
import type { PgliteDatabase } from "@/db/pglite";
import { env } from "@/lib/core/env";
import { logger } from "@/lib/core/logger";

declare global {
  var rozoomQueue: Promise<PgBoss> | undefined;
}

const schema = "rozoom_ki_jobs";

/** How often the queue looks for jobs whose process has died, and at its own state (s). */
const watch = { superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 };

function isPglite(candidate: Database): candidate is PgliteDatabase {
  return candidate.dialect === "pglite";
}

/** The process's queue, started on first use: it can send; `startWorkers` makes it work as well. */
export function queue(): Promise<PgBoss> {
  globalThis.rozoomQueue ??= start().catch((error: unknown) => {
    globalThis.rozoomQueue = undefined;
    throw error;
  });
  return globalThis.rozoomQueue;
}

async function start(): Promise<PgBoss> {
  const db = await database();
  const settings = env();
  const boss = isPglite(db)
    ? new PgBoss({
        db: fromPglite(db.engine),
        backend: "pglite",
        schema,
        useListenNotify: true,
        ...watch,
      })
    : new PgBoss({
        connectionString: settings.DATABASE_URL ?? "",
        schema,
        max: 3,
        migrate: false,
        createSchema: false,
        useListenNotify: true,
        ...watch,
      });
  boss.on("error", (err) => logger().error({ err }, "queue error"));
  boss.on("warning", (warning) => logger().warn({ warning: warning.message }, "queue warning"));
  await boss.start();
  return boss;
}

/** Creates or updates the queue's own tables on a server, as the role of `ownerUrl`. */
export async function installQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 1, supervise: false, schedule: false });
  boss.on("error", (err) => logger().error({ err }, "queue error"));
  await boss.start();
  await boss.getDb().executeSql(grantToServingRole);
  await boss.stop({ graceful: false });
}

/** The serving role works with the queue's rows and changes none of its tables. */
const grantToServingRole = `
  DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'rozoom_app_user') THEN
      GRANT USAGE ON SCHEMA ${schema} TO rozoom_app_user;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO rozoom_app_user;
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO rozoom_app_user;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO rozoom_app_user;
    END IF;
  END $$`;

/** Lets running jobs finish (at most `timeoutMs`) and stops the queue. */
export async function stopQueue(timeoutMs: number): Promise<void> {
  const started = globalThis.rozoomQueue;
  globalThis.rozoomQueue = undefined;
  await (await started)?.stop({ graceful: true, timeout: timeoutMs });
}
