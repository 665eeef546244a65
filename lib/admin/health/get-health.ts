import "server-only";
import { statfs } from "node:fs/promises";
import path from "node:path";
import { database } from "@/db/client";
import { modelsOf, readSpendingPolicy } from "@/lib/ai/answer-chain";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { countLiveAnswers } from "@/lib/chat/live/live-answers";
import { env } from "@/lib/core/env";
import { redis } from "@/lib/core/redis";
import { checkStore } from "@/lib/storage/check-store";
import type { Health } from "../model/health";
import { productVersion } from "./product-version";
import { timed } from "./timed";

/** Less free space than this is worth a warning (share of the disk). */
const littleSpace = 0.1;

/** A job that waits longer for its turn is worth a warning (s). */
const longWait = 120;

/**
 * What the product lives on and whether it answers, asked at this moment; each within two seconds. Never fails as a whole:
 * what does not answer is said to be failing. @throws AppError `forbidden`.
 */
export async function getHealth(viewer: UserViewer): Promise<Health> {
  requirePermission(viewer, "health.read");
  const [databaseHealth, queue, storage, redisHealth, mail, models, disk] = await Promise.all([
    databaseCheck(),
    queueCheck(),
    storageCheck(),
    redisCheck(),
    mailCheck(),
    modelChecks(),
    diskCheck(),
  ]);
  const startedAt = new Date(Date.now() - process.uptime() * 1_000).toISOString();
  return {
    at: new Date().toISOString(),
    database: databaseHealth,
    queue,
    storage,
    redis: redisHealth,
    mail,
    models,
    disk,
    process: {
      version: productVersion(),
      node: process.version.slice(1),
      startedAt,
      memoryBytes: process.memoryUsage.rss(),
      liveAnswers: countLiveAnswers(),
    },
  };
}

async function databaseCheck(): Promise<Health["database"]> {
  const dialect = env().DATABASE_URL ? "postgres" : "pglite";
  const { state, ms, value } = await timed(async () => {
    const [row] = await (await database()).query<{ version: string; size: string }>(
      `select current_setting('server_version') as version, pg_database_size(current_database())::text as size`,
    );
    return row;
  });
  return {
    state,
    ms,
    dialect,
    version: value?.version ?? null,
    sizeBytes: value ? Number(value.size) : null,
  };
}

async function queueCheck(): Promise<Health["queue"]> {
  const worksHere = env().JOBS === "inline";
  const { state, ms, value } = await timed(async () => {
    const [row] = await (await database()).query<{ waiting: number; oldest: number | null }>(
      `select count(*)::int as waiting, extract(epoch from now() - min(start_after))::float8 as oldest
       from rozoom_ki_jobs.job
       where state in ('created', 'retry') and start_after <= now() and name not like '%.dead'`,
    );
    return row;
  });
  const oldest = value?.oldest ?? null;
  const isLate = oldest !== null && oldest > longWait;
  return {
    state: state === "ok" && isLate ? "warning" : state,
    ms,
    waiting: value?.waiting ?? null,
    oldestWaitingSeconds: oldest === null ? null : Math.round(oldest),
    worksHere,
  };
}

async function storageCheck(): Promise<Health["storage"]> {
  const { state, ms, value } = await timed(async () => {
    await checkStore();
    const [row] = await (await database()).query<{ files: number; size: string }>(
      `select (select count(*) from rozoom_ki_schema.uploads)::int + (select count(*) from rozoom_ki_projects.files)::int as files,
         ((select coalesce(sum(size_bytes), 0) from rozoom_ki_schema.uploads)
          + (select coalesce(sum(size_bytes), 0) from rozoom_ki_projects.files))::text as size`,
    );
    return row;
  });
  return { state, ms, files: value?.files ?? null, sizeBytes: value ? Number(value.size) : null };
}

async function redisCheck(): Promise<Health["redis"]> {
  const connection = redis();
  if (!connection) return { state: "off", ms: null };
  const { state, ms } = await timed(() => connection.ping());
  return { state, ms };
}

async function mailCheck(): Promise<Health["mail"]> {
  const { state, value } = await timed(async () => {
    const [row] = await (await database()).query<{ failed: number }>(
      "select count(*)::int as failed from rozoom_ki_schema.mail_outbox where status = 'failed'",
    );
    return row;
  });
  const failed = value?.failed ?? null;
  if (!env().SMTP_URL) return { state: "off", failed };
  return { state: state === "ok" && failed ? "warning" : state, failed };
}

async function modelChecks(): Promise<Health["models"]> {
  const { value } = await timed(readSpendingPolicy);
  return modelsOf(value?.chain ?? []).map((model) => ({
    model: `${model.provider}/${model.modelId}`,
    state: model.circuit.isOpen(Date.now()) ? "warning" : "ok",
  }));
}

async function diskCheck(): Promise<Health["disk"]> {
  const { bsize, bavail, blocks } = await statfs(path.resolve(env().DATA_DIR)).catch(() => statfs("."));
  const freeBytes = bsize * bavail;
  const totalBytes = bsize * blocks;
  return { state: freeBytes < totalBytes * littleSpace ? "warning" : "ok", freeBytes, totalBytes };
}
