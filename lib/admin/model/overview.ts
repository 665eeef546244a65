import { z } from "zod";

const count = z.int().nonnegative();

export const overview = z
  .object({
    at: z.iso.datetime(),
    conversations: z.object({ today: count, week: count }),
    leads: z.object({ new: count, open: count, week: count }),
    handoffs: count.meta({ description: "Conversations in which somebody waits for a person" }),
    answers: z
      .object({
        model: count,
        quoted: count,
        failed: count,
        unanswered: count.meta({ description: "Answered with: we do not know" }),
        firstTextMedianMs: z.number().nullable(),
        firstTextP95Ms: z.number().nullable(),
      })
      .meta({ description: "Of the last seven days" }),
    days: z
      .array(z.object({ day: z.iso.date(), conversations: count, model: count, quoted: count }))
      .meta({ description: "The last fourteen days, today last (Europe/Berlin)" }),
    operation: z
      .object({
        people: count,
        peopleWeek: count,
        costCents: z.number().meta({ description: "US cents of this calendar month (UTC)" }),
        capCents: z.int().nullable(),
        mailsFailed: count,
        jobsFailed: count,
      })
      .nullable()
      .meta({ description: "Only for those who may enter the rooms behind it" }),
  })
  .meta({ id: "Overview" });

export type Overview = z.output<typeof overview>;
