import "server-only";
import { closeDatabase, database } from "@/db/client";
import type { Database } from "@/db/database";
import type { PgliteDatabase } from "@/db/pglite";
import { prepareEmbedded, prepareServer } from "@/db/prepare";
import { seedDemoClients } from "@/db/seed/demo-clients";
import { syncSiteKnowledge } from "@/lib/assistants/sync-site-knowledge";
import { settleLaterWork } from "@/lib/auth/answer-first";
import { abortLiveAnswers } from "@/lib/chat/live/live-answers";
import { shareAnswers } from "@/lib/chat/live/shared-answers";
import { recoverAnswers } from "@/lib/chat/recover-answers";
import { followContentChanges } from "@/lib/content/follow-content-changes";
import { env } from "@/lib/core/env";
import { noteSocketAddresses } from "@/lib/core/http/socket-address";
import { logger } from "@/lib/core/logger";
import { stopQueue } from "@/lib/jobs/queue";
import { declareQueues, startWorkers } from "@/lib/jobs/start-workers";
import { seedDemoPeople } from "./demo-people";
import { jobs } from "./jobs";

/** How long running jobs may take to end when the process is told to stop (ms). */
const stopTimeoutMs = 5_000;

function isEmbedded(db: Database): db is PgliteDatabase {
  return db.dialect === "pglite";
}

/**
 * Makes a process ready to serve: database open and current, content there, knowledge and cached pages in step, jobs running,
 * answers of a process that died marked. Runs before the first request.
 */
export async function startServing(): Promise<void> {
  const startedAt = performance.now();
  noteSocketAddresses();
  await prepareDatabase();
  await declareQueues(jobs);
  await followContentChanges();
  await syncSiteKnowledge();
  await seedDemo();
  await recoverAnswers();
  shareAnswers();
  if (env().JOBS === "inline") await startWorkers(jobs);
  stopOnSignal();
  logger().info({ ms: Math.round(performance.now() - startedAt) }, "ready to serve");
}

/** Starts serving, or ends the process: one that could not start would answer everything with an error for ever. */
export async function serveOrExit(): Promise<void> {
  try {
    await startServing();
  } catch (err) {
    logger().fatal({ err }, "could not start");
    process.exit(1);
  }
}

/** The same for a process that only works on jobs. */
export async function startWorking(): Promise<void> {
  await database();
  await declareQueues(jobs);
  await startWorkers(jobs);
  stopOnSignal();
  logger().info("ready to work");
}

async function prepareDatabase(): Promise<void> {
  const db = await database();
  if (!isEmbedded(db)) return prepareServer(db);
  await prepareEmbedded(db);
  await seedDemoPeople();
}

/** What a fresh demo was asked and wrote down, with the passages of the knowledge that is there by now. */
async function seedDemo(): Promise<void> {
  const db = await database();
  if (isEmbedded(db)) await seedDemoClients(db.orm);
}

function stopOnSignal(): void {
  const stop = (signal: NodeJS.Signals) => {
    logger().info({ signal }, "stopping");
    stopProcess()
      .catch((err: unknown) => logger().error({ err }, "stopping failed"))
      .finally(() => process.exit(0));
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

async function stopProcess(): Promise<void> {
  await abortLiveAnswers();
  await settleLaterWork();
  await stopQueue(stopTimeoutMs);
  await closeDatabase();
}
