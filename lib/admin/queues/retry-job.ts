import "server-only";
import { sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { queue } from "@/lib/jobs/queue";
import { queueConnection } from "@/lib/jobs/queue-connection";
import { jobs } from "../jobs";

/**
 * Runs a job that was given up once more, and takes its copy out of the dead letters.
 * @throws AppError `forbidden`, `not_found` for a queue that is not ours, `conflict` when the job has not failed (any more).
 */
export async function retryJob(viewer: UserViewer, name: string, jobId: string): Promise<void> {
  requirePermission(viewer, "jobs.retry");
  if (!jobs.some((job) => job.name === name)) throw new AppError("not_found", { message: "no such queue" });
  const boss = await queue();
  await (await orm()).transaction(async (transaction) => {
    const db = queueConnection(transaction);
    const [job] = await boss.findJobs(name, { id: jobId, db });
    if (!job) throw new AppError("not_found", { message: "no such job" });
    if (job.state !== "failed") throw new AppError("conflict", { message: "the job has not failed" });
    await boss.retry(name, jobId, { db });
    await transaction.execute(
      sql`delete from rozoom_ki_jobs.job where name = ${`${name}.dead`} and source_id = ${jobId}::uuid and state = 'created'`,
    );
    await writeAudit(transaction, {
      actor: viewer,
      action: "job.retried",
      target: { type: "job", id: jobId },
      after: { queue: name },
    });
  });
}
