import "server-only";
import type { z } from "zod";

/** A kind of background work: its queue, the shape of its data and what it does. */
export interface JobDefinition<Schema extends z.ZodType = z.ZodType> {
  name: string;
  schema: Schema;
  /** Must be safe to run twice with the same data: a crash repeats it. */
  run(data: z.output<Schema>, signal: AbortSignal): Promise<void>;
  /** Repeats after a failure, with growing pauses; then the job goes to `<name>.dead`. */
  retryLimit: number;
  /** A run that lasts longer counts as failed (seconds). */
  expireInSeconds: number;
  /** Runs by itself at these times (cron, in UTC) with empty data. */
  cron?: string;
}

/** Declares a job; the identity function keeps the schema's type. */
export function defineJob<Schema extends z.ZodType>(job: JobDefinition<Schema>): JobDefinition<Schema> {
  return job;
}
