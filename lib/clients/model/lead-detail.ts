import { z } from "zod";
import { storableText } from "@/lib/core/model/storable-text";
import { leadSources, leadStatuses, leadSummary } from "./lead-list";

const line = (max: number) =>
  z
    .string()
    .transform((value) => storableText(value).replace(/\s+/g, " "))
    .pipe(z.string().trim().min(1).max(max));

const paragraphs = (max: number) =>
  z.string().transform(storableText).pipe(z.string().trim().min(1).max(max));

/** When the request was last changed, as it was read: what a colleague changed since is not overwritten. */
const seenAt = z.iso.datetime().meta({ description: "`updatedAt` as it was read; older answers 409" });

const maxTags = 12;
const tag = line(30).pipe(z.string().regex(/^[^,;"<>]+$/, 'must not hold , ; " < or >'));

/** Body of `PATCH /api/v1/admin/leads/{leadId}`. */
export const leadChange = z
  .strictObject({
    seenAt,
    status: z.enum(leadStatuses).optional(),
    ownerId: z.string().max(64).nullable().optional(),
    tags: z
      .array(tag)
      .max(maxTags)
      .transform((tags) => [...new Map(tags.map((name) => [name.toLowerCase(), name])).values()])
      .optional(),
  })
  .meta({ id: "LeadChange" });
export type LeadChange = z.output<typeof leadChange>;

export const leadNoteInput = z.strictObject({ text: paragraphs(4_000) }).meta({ id: "LeadNoteInput" });
export type LeadNoteInput = z.output<typeof leadNoteInput>;

export const leadMailInput = z
  .strictObject({
    seenAt,
    subject: line(150),
    text: paragraphs(8_000).meta({ description: "Between greeting and signature, which are added" }),
  })
  .meta({ id: "LeadMailInput" });
export type LeadMailInput = z.output<typeof leadMailInput>;

export const leadMergeInput = z
  .strictObject({
    duplicateId: z.string().max(64).meta({ description: "The request that leaves the lists" }),
  })
  .meta({ id: "LeadMergeInput" });

/** One act of a request's history; what of it there is depends on its kind. */
const leadEvent = z
  .object({
    id: z.string(),
    kind: z.enum(["note", "status", "owner", "tags", "mail", "merged"]),
    at: z.string(),
    actor: z.string().nullable().meta({ description: "Name of the colleague; null when they have left" }),
    text: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    subject: z.string().nullable(),
    reference: z.string().nullable().meta({ description: "Of the request it happened with before merging" }),
  })
  .meta({ id: "LeadEvent" });
export type LeadEvent = z.output<typeof leadEvent>;

/** A duplicate whose request stays readable with the one it was merged into. */
const mergedLead = z.object({
  id: z.string(),
  reference: z.string(),
  source: z.enum(leadSources),
  message: z.string(),
  submissions: z.number().int(),
  createdAt: z.string(),
});

export const leadDetail = leadSummary
  .omit({ excerpt: true })
  .extend({
    message: z.string(),
    page: z.string(),
    consentAt: z.string(),
    conversation: z
      .object({ id: z.string(), title: z.string().nullable(), messageCount: z.number().int() })
      .nullable(),
    events: z.array(leadEvent),
    merged: z.array(mergedLead),
    duplicates: z.array(leadSummary).meta({ description: "Other requests of the same address" }),
    mail: z.object({ subject: z.string(), greeting: z.string(), signature: z.string() }),
    canMerge: z.boolean(),
  })
  .meta({ id: "LeadDetail" });
export type LeadDetail = z.output<typeof leadDetail>;

/** The requests before and after one in the list it was opened from. */
export interface LeadNeighbours {
  previousId: string | null;
  nextId: string | null;
}
