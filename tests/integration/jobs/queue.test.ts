import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { database, orm } from "@/db/client";
import { defineJob, type JobDefinition } from "@/lib/jobs/define-job";
import { enqueue } from "@/lib/jobs/enqueue";
import { declareQueues, startWorkers } from "@/lib/jobs/start-workers";
import { startProcess } from "../support/child-process";
import { onServer, startProduct } from "../support/product";

startProduct();

const data = z.object({ word: z.string() });

function testJob(
  name: string,
  run: JobDefinition<typeof data>["run"],
  retryLimit = 0,
): JobDefinition<typeof data> {
  return defineJob({ name, schema: data, retryLimit, expireInSeconds: 60, run });
}

async function rowsOf(queue: string): Promise<{ state: string; data: unknown }[]> {
  return (await database()).query("select state, data from rozoom_ki_jobs.job where name = $1", [queue]);
}

test("a job exists exactly when the transaction that needed it commits", async () => {
  const job = testJob("test.commit", async () => undefined);
  await declareQueues([job]);
  const db = await orm();
  const rolledBack = db.transaction(async (transaction) => {
    await enqueue(transaction, job, { word: "never" });
    throw new Error("changed my mind");
  });
  await expect(rolledBack).rejects.toThrow("changed my mind");
  expect(await rowsOf("test.commit")).toEqual([]);
  await db.transaction(async (transaction) => enqueue(transaction, job, { word: "always" }));
  expect(await rowsOf("test.commit")).toMatchObject([{ state: "created", data: { word: "always" } }]);
});

test("a job that fails is tried again after growing pauses, then kept as a dead letter", async () => {
  const runs: number[] = [];
  const job = testJob(
    "test.fails",
    async () => {
      runs.push(performance.now());
      throw new Error("not today");
    },
    2,
  );
  await declareQueues([job]);
  await startWorkers([job]);
  await enqueue(await orm(), job, { word: "again" });
  await expect.poll(() => rowsOf("test.fails.dead"), { timeout: 40_000, interval: 200 }).toHaveLength(1);
  expect(runs).toHaveLength(3);
  const [first = 0, second = 0, third = 0] = runs;
  // One to two seconds, then two to four: pg-boss doubles and spreads them.
  expect(second - first).toBeGreaterThan(900);
  expect(third - second).toBeGreaterThan(1_900);
  expect(await rowsOf("test.fails.dead")).toMatchObject([{ data: { word: "again" } }]);
});

test("data that does not fit the job's shape never reaches it", async () => {
  const job = testJob("test.shape", async () => undefined);
  await declareQueues([job]);
  const older = defineJob({ ...job, schema: z.object({ word: z.number() }), run: async () => undefined });
  await enqueue(await orm(), older, { word: 1 });
  await startWorkers([job]);
  await expect.poll(() => rowsOf("test.shape.dead"), { timeout: 20_000, interval: 200 }).toHaveLength(1);
});

test("a job whose process is killed is run again by another one", async () => {
  const settings = onServer ? {} : ownFolder();
  const first = startProcess("jobs/job-process.ts", ["enqueue"], settings);
  expect(await first.says()).toEqual({ working: "hello" });
  await first.kill();
  const second = startProcess("jobs/job-process.ts", [], settings);
  expect(await second.says()).toEqual({ working: "hello" });
  expect(await second.says()).toEqual({ done: "hello" });
}, 120_000);

/** The embedded database has one process: the killed one's folder is served by the next. */
function ownFolder(): { DATA_DIR: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "rozoom-jobs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { DATA_DIR: folder };
}
