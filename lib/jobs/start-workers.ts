import "server-only";
import { logger } from "@/lib/core/logger";
import type { JobDefinition } from "./define-job";
import { queue } from "./queue";

const deadLetterOf = (name: string) => `${name}.dead`;

/** Creates the queues of the given jobs (idempotent). Sending to a queue needs it to exist. */
export async function declareQueues(jobs: readonly JobDefinition[]): Promise<void> {
  const boss = await queue();
  for (const job of jobs) {
    await boss.createQueue(deadLetterOf(job.name));
    const options = {
      retryLimit: job.retryLimit,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 300,
      expireInSeconds: job.expireInSeconds,
      // A process that dies stops its heartbeat; the job is given to another one after this time.
      heartbeatSeconds: 15,
      deadLetter: deadLetterOf(job.name),
      notify: true,
    };
    await boss.createQueue(job.name, { ...options, policy: "standard" });
    await boss.updateQueue(job.name, options);
    // Reads the queue into the sender's memory: read later, from inside a transaction, it would wait for itself on
    // the one session of the embedded database.
    await boss.findJobs(job.name, { id: crypto.randomUUID() });
  }
}

/** New jobs are told by NOTIFY; only those that come due later (repeats) wait for the next look (s). */
const polling = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 };

/** Lets this process work on the given jobs. A job left by a process that died is fetched again when it expires. */
export async function startWorkers(jobs: readonly JobDefinition[]): Promise<void> {
  const boss = await queue();
  for (const job of jobs) {
    if (job.cron) await boss.schedule(job.name, job.cron, {});
    await boss.work(job.name, { batchSize: 1, ...polling }, async ([item]) => {
      if (!item) return;
      const startedAt = performance.now();
      try {
        await job.run(job.schema.parse(item.data), item.signal);
      } catch (err) {
        logger().error({ err, job: job.name, jobId: item.id }, "job failed");
        throw err;
      }
      logger().info(
        { job: job.name, jobId: item.id, ms: Math.round(performance.now() - startedAt) },
        "job done",
      );
    });
  }
}
