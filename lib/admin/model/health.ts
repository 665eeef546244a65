import { z } from "zod";

export const checkStates = ["ok", "warning", "failing", "off"] as const;
export type CheckState = (typeof checkStates)[number];

const check = z.object({
  state: z.enum(checkStates).meta({ description: "`off`: not configured, which is no fault" }),
  ms: z.number().nullable().meta({ description: "How long the answer took" }),
});

export const health = z
  .object({
    at: z.iso.datetime(),
    database: check.extend({
      dialect: z.enum(["pglite", "postgres"]),
      version: z.string().nullable(),
      sizeBytes: z.number().nullable(),
    }),
    queue: check.extend({
      waiting: z.int().nullable(),
      oldestWaitingSeconds: z.number().nullable(),
      worksHere: z.boolean().meta({ description: "Whether this process works on jobs itself" }),
    }),
    storage: check.extend({ files: z.int().nullable(), sizeBytes: z.number().nullable() }),
    redis: check,
    mail: z.object({ state: z.enum(checkStates), failed: z.int().nullable() }),
    models: z.array(
      z.object({
        model: z.string(),
        state: z.enum(checkStates).meta({ description: "`warning`: left alone after failures" }),
      }),
    ),
    disk: z.object({ state: z.enum(checkStates), freeBytes: z.number(), totalBytes: z.number() }),
    process: z.object({
      version: z.string(),
      node: z.string(),
      startedAt: z.iso.datetime(),
      memoryBytes: z.number(),
      liveAnswers: z.int(),
    }),
  })
  .meta({ id: "Health" });

export type Health = z.output<typeof health>;
