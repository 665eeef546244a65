import { z } from "zod";

/** What narrows the audit log. Days are the company's (Europe/Berlin), both included. */
export const auditFilters = {
  actor: z.string().max(64).optional().meta({ description: "Id of who did it, or of the admin behind it" }),
  action: z
    .string()
    .max(80)
    .optional()
    .meta({ description: "An act (`user.suspended`) or all of a domain (`user`)" }),
  targetType: z.string().max(40).optional(),
  targetId: z.string().max(80).optional(),
  requestId: z.string().max(64).optional(),
  atFrom: z.iso.date().optional(),
  atTo: z.iso.date().optional(),
};

/** The log has one order. */
export const auditSort = z.enum(["-at"]).default("-at");

export type AuditFilters = z.output<z.ZodObject<typeof auditFilters>>;

const auditValues = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))
  .nullable();

const auditPerson = z.object({
  id: z.string(),
  name: z.string().nullable().meta({ description: "Null for the system and for erased people" }),
});

export const auditRow = z
  .object({
    id: z.string().meta({ description: "The sequence number" }),
    sequence: z.int(),
    at: z.iso.datetime(),
    actor: auditPerson.extend({ role: z.string() }),
    behind: auditPerson.nullable().meta({ description: "The admin who acted as somebody else" }),
    action: z.string(),
    target: z.object({ type: z.string(), id: z.string() }),
    projectId: z.string().nullable(),
    before: auditValues,
    after: auditValues,
    network: z.string().nullable(),
    requestId: z.string().nullable(),
    hash: z.string(),
    previousHash: z.string(),
  })
  .meta({ id: "AuditRow" });

export type AuditRow = z.output<typeof auditRow>;
