import { z } from "zod";
import { locales } from "@/lib/core/model/locale";
import { storableText } from "@/lib/core/model/storable-text";

const emptyToUndefined = (value: string) => (value === "" ? undefined : value);

const text = (max: number) => z.string().transform(storableText).pipe(z.string().trim().max(max));

/** Stays one line in the mails that list it: a second one could pass for another fact. */
const line = (max: number) =>
  z
    .string()
    .transform((value) => storableText(value).replace(/\s+/g, " "))
    .pipe(z.string().trim().max(max));

const shortText = (max: number) => line(max).transform(emptyToUndefined).optional();

/** A path of this site: people who handle the request may follow it. */
const page = line(300)
  .transform((value) => (value === "" ? "/" : value))
  .pipe(z.string().regex(/^\/(?![/\\])/, "must be a path of this site"));

/** Body of `POST /api/contact`: the contact form and the lead card of a conversation send the same. */
export const leadInput = z
  .strictObject({
    source: z.enum(["contact_form", "chat_card"]).default("contact_form"),
    locale: z.enum(locales),
    page: page.default("/"),
    conversationId: z.string().max(64).transform(storableText).optional(),
    name: shortText(120),
    email: z.string().trim().pipe(z.email().max(254)),
    phone: shortText(40),
    company: shortText(120),
    message: text(4_000).default(""),
    consent: z.literal(true).meta({ description: "Agreement that the details are used to answer" }),
    website: z
      .string()
      .max(200)
      .optional()
      .meta({ description: "Leave empty: people do not see this field" }),
    elapsedMs: z.coerce
      .number()
      .int()
      .nonnegative()
      .optional()
      .meta({ description: "Milliseconds between showing the form and sending it" }),
  })
  .refine((lead) => lead.source === "chat_card" || lead.message !== "", {
    path: ["message"],
    error: "must not be empty",
  })
  .meta({ id: "LeadInput" });

export type LeadInput = z.output<typeof leadInput>;

/** What the sender of a request is told. */
export const leadReceipt = z.object({ reference: z.string(), email: z.string() }).meta({ id: "LeadReceipt" });

export type LeadReceipt = z.output<typeof leadReceipt>;

/** The number people quote: `RK-2026-00042`. */
export function leadReference(number: number, createdAt: Date): string {
  return `RK-${createdAt.getUTCFullYear()}-${String(number).padStart(5, "0")}`;
}
