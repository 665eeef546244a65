import { z } from "zod";

const count = z.int().nonnegative();

const queueRow = z.object({
  id: z.string().meta({ description: "The queue's name" }),
  waiting: count,
  active: count,
  failed: count.meta({ description: "Given up after all repeats" }),
  completed: count.meta({ description: "Of those still kept (seven days)" }),
  lastDoneAt: z.iso.datetime().nullable(),
});

const scheduleRow = z.object({
  id: z.string().meta({ description: "The queue's name" }),
  cron: z.string(),
  timeZone: z.string(),
  nextAt: z.iso.datetime().nullable(),
  lastAt: z.iso.datetime().nullable(),
  lastState: z.string().nullable(),
});

export const jobsOverview = z
  .object({ at: z.iso.datetime(), queues: z.array(queueRow), schedules: z.array(scheduleRow) })
  .meta({ id: "JobsOverview" });
export type JobsOverview = z.output<typeof jobsOverview>;

const queueName = z.string().regex(/^[\w.-]{1,80}$/);
export const jobFilters = { queue: queueName.optional(), sort: z.enum(["-createdAt"]).default("-createdAt") };
export const jobParams = z.strictObject({ queue: queueName, jobId: z.uuid() });

export const failedJob = z
  .object({
    id: z.string(),
    queue: z.string(),
    createdAt: z.iso.datetime(),
    failedAt: z.iso.datetime().nullable(),
    attempts: z.int(),
    error: z.string().meta({ description: "The first line of what went wrong" }),
    detail: z.string().nullable().meta({ description: "Where in the code, when it is known" }),
    data: z.string().meta({ description: "What the job was given, as JSON, cut after 500 characters" }),
  })
  .meta({ id: "FailedJob" });
export type FailedJob = z.output<typeof failedJob>;
