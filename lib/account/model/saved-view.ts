import { z } from "zod";
import { lineInput } from "@/lib/projects/model/text-input";

/** How many views a person may keep of all tables. */
export const maxSavedViews = 100;

const table = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9.-]*$/)
  .meta({ description: "Which table, e.g. `leads`" });

/** The query of an address, as `URLSearchParams` writes it; never a whole address. */
const query = z
  .string()
  .max(2_000)
  .regex(/^[\w%.~*+=&-]*$/)
  .meta({ description: "Filters, order and columns as the query of the table's address, without `?`" });

export const savedViewView = z
  .object({
    id: z.string(),
    table: z.string(),
    name: z.string(),
    query: z.string(),
    isDefault: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "SavedView" });

export type SavedViewView = z.output<typeof savedViewView>;

export const createSavedViewInput = z
  .strictObject({ table, name: lineInput(60), query, isDefault: z.boolean().default(false) })
  .meta({ id: "CreateSavedView" });

export type CreateSavedViewInput = z.output<typeof createSavedViewInput>;

export const updateSavedViewInput = z
  .strictObject({
    name: lineInput(60).optional(),
    query: query.optional(),
    isDefault: z.boolean().optional(),
  })
  .meta({ id: "UpdateSavedView" });

export type UpdateSavedViewInput = z.output<typeof updateSavedViewInput>;

export const savedViewFilter = { table: table.optional() };
