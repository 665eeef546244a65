import { z } from "zod";
import { locales } from "@/lib/core/model/locale";

/** The way of a request, in the order of the board. */
export const leadStatuses = ["new", "contacted", "qualified", "won", "lost"] as const;
export type LeadStatus = (typeof leadStatuses)[number];

export const leadSources = ["contact_form", "chat_card"] as const;

const leadSorts = ["createdAt", "updatedAt", "number", "status", "name"] as const;
export type LeadSortField = (typeof leadSorts)[number];

const leadSort = z
  .enum(leadSorts.flatMap((field) => [field, `-${field}`] as const))
  .default("-createdAt")
  .meta({ description: "A minus in front sorts downwards; `name` only for people who see names" });

/** Several values of one filter, separated by commas. */
const statusList = z
  .string()
  .max(100)
  .transform((value) => value.split(","))
  .pipe(z.array(z.enum(leadStatuses)).min(1).max(leadStatuses.length))
  .meta({ description: "One or several of new, contacted, qualified, won, lost, separated by commas" });

const day = z.iso.date().meta({ description: "A day in the company's time zone" });

/** What the table, the board and the export are narrowed by. */
export const leadFilters = z.strictObject({
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .meta({ description: "Number, name, address, company or words; masked data only as a whole" }),
  status: statusList.optional(),
  ownerId: z.string().max(64).optional().meta({ description: "`none` for requests nobody works on" }),
  tag: z.string().max(40).optional(),
  source: z.enum(leadSources).optional(),
  locale: z.enum(locales).optional(),
  createdFrom: day.optional(),
  createdTo: day.optional(),
});
export type LeadFilters = z.output<typeof leadFilters>;

export const leadListQuery = leadFilters.extend({ sort: leadSort });
export type LeadListQuery = z.output<typeof leadListQuery>;

const colleague = z.object({ id: z.string(), name: z.string() }).meta({ id: "Colleague" });
export type Colleague = z.output<typeof colleague>;

/** A request as lists show it. Of what is masked only initials, first letters and last digits are there. */
export const leadSummary = z
  .object({
    id: z.string(),
    reference: z.string(),
    status: z.enum(leadStatuses),
    source: z.enum(leadSources),
    locale: z.enum(locales),
    name: z.string().nullable(),
    email: z.string(),
    phone: z.string().nullable(),
    company: z.string().nullable(),
    excerpt: z.string().meta({ description: "Beginning of the message" }),
    owner: colleague.nullable(),
    tags: z.array(z.string()),
    submissions: z.number().int(),
    isMasked: z.boolean(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "LeadSummary" });
export type LeadSummary = z.output<typeof leadSummary>;

export const leadBoard = z
  .object({
    columns: z.array(
      z.object({ status: z.enum(leadStatuses), total: z.number().int(), leads: z.array(leadSummary) }),
    ),
  })
  .meta({ id: "LeadBoard" });
export type LeadBoard = z.output<typeof leadBoard>;

/** What filters can be set to: colleagues who may work on requests, and the tags in use. */
export const leadFacets = z
  .object({ colleagues: z.array(colleague), tags: z.array(z.string()) })
  .meta({ id: "LeadFacets" });
export type LeadFacets = z.output<typeof leadFacets>;

/** A page of a list, as every list answers. */
export interface PageOf<Row> {
  data: Row[];
  nextCursor: string | null;
  total?: number;
}

export interface PageRequest {
  limit: number;
  cursor?: string | undefined;
  count: boolean;
}
