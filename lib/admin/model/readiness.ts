import { z } from "zod";

/** Whether a process can serve, on which database, and how answers are made. */
export const readiness = z
  .object({
    status: z.enum(["ok", "failing"]),
    database: z.enum(["pglite", "postgres", "failing"]),
    answers: z.enum(["model", "extractive"]),
  })
  .meta({ id: "Readiness" });

export type Readiness = z.output<typeof readiness>;
