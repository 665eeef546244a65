import { z } from "zod";
import { idPattern } from "@/lib/core/model/ids";
import { locales } from "@/lib/core/model/locale";

export const mailStates = ["queued", "sent", "kept", "failed"] as const;

export const outboxFilters = {
  status: z.enum(mailStates).optional(),
  kind: z.string().max(40).optional(),
  q: z
    .string()
    .trim()
    .max(100)
    .optional()
    .meta({ description: "Part of the recipient's address or the subject" }),
  createdFrom: z.iso.date().optional(),
  createdTo: z.iso.date().optional(),
};
/** The outbox has one order. */
export const outboxSort = z.enum(["-createdAt"]).default("-createdAt");

export type OutboxFilters = z.output<z.ZodObject<typeof outboxFilters>>;

export const mailParams = z.strictObject({ mailId: z.string().regex(idPattern("mail")) });

export const mailRow = z
  .object({
    id: z.string(),
    kind: z.string(),
    recipient: z.string(),
    subject: z.string(),
    locale: z.enum(locales),
    status: z
      .enum(mailStates)
      .meta({ description: "`kept`: there is no mail server, it stays readable here" }),
    attempts: z.int(),
    error: z.string().nullable(),
    createdAt: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "MailRow" });
export type MailRow = z.output<typeof mailRow>;

export const mailDetail = mailRow
  .extend({
    replyTo: z.string().nullable(),
    text: z.string(),
    html: z.string(),
    linksHidden: z.boolean().meta({ description: "Whether links that sign somebody in were taken out" }),
  })
  .meta({ id: "MailDetail" });
export type MailDetail = z.output<typeof mailDetail>;
