import "server-only";
import type { z } from "zod";
import type { Orm } from "@/db/database";
import type { JobDefinition } from "./define-job";
import { queue } from "./queue";
import { queueConnection } from "./queue-connection";

/**
 * Puts a job into its queue inside the given transaction: it exists exactly when the transaction commits. It is done
 * at once, or as soon as `startAfter` has come.
 */
export async function enqueue<Schema extends z.ZodType<object>>(
  transaction: Orm,
  job: JobDefinition<Schema>,
  data: z.output<Schema>,
  options: { startAfter?: Date } = {},
): Promise<void> {
  const boss = await queue();
  await boss.send(job.name, data, { ...options, db: queueConnection(transaction) });
}
