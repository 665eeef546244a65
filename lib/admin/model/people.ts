import { z } from "zod";
import { siteRoles } from "@/lib/auth/model/permissions";
import { idPattern } from "@/lib/core/model/ids";
import { locales } from "@/lib/core/model/locale";

export const tiers = ["free", "pro", "business"] as const;
export const accountStates = ["active", "suspended", "leaving"] as const;

/** Orders of the list; the id decides between equals. */
const personSorts = [
  "-createdAt",
  "createdAt",
  "name",
  "-name",
  "email",
  "-email",
  "-lastSeenAt",
  "lastSeenAt",
] as const;

export const personFilters = {
  q: z.string().trim().max(100).optional().meta({ description: "Part of a name or an e-mail address" }),
  role: z.enum(siteRoles).optional(),
  tier: z.enum(tiers).optional(),
  status: z
    .enum(accountStates)
    .optional()
    .meta({ description: "`leaving`: deletion was asked for and can still be undone" }),
  verified: z.enum(["yes", "no"]).optional(),
  createdFrom: z.iso
    .date()
    .optional()
    .meta({ description: "Registered on this day or later (Europe/Berlin)" }),
  createdTo: z.iso.date().optional(),
};

export const personSort = z.enum(personSorts).default("-createdAt");
export type PersonSort = z.output<typeof personSort>;
export type PersonFilters = z.output<z.ZodObject<typeof personFilters>>;

export const personId = z.string().regex(idPattern("user"));
export const personParams = z.strictObject({ userId: personId });
export const personSessionParams = personParams.extend({ sessionId: z.string().regex(idPattern("session")) });

const personFields = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(siteRoles),
  tier: z.enum(tiers),
  status: z.enum(accountStates),
  locale: z.enum(locales),
  emailVerified: z.boolean(),
  secondFactor: z.boolean(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime().nullable(),
});

export const personRow = personFields.meta({ id: "PersonRow" });

export const personDetail = personFields
  .extend({
    timeZone: z.string(),
    hasPassword: z.boolean(),
    providers: z.array(z.string()),
    passkeys: z.int(),
    sessions: z.int().meta({ description: "Sessions that are open now" }),
    apiKeys: z.int().meta({ description: "Keys that work now" }),
    projects: z.int(),
    conversations: z.int(),
    deletionRequestedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "PersonDetail" });

export type PersonRow = z.output<typeof personRow>;
export type PersonDetail = z.output<typeof personDetail>;

export const personSession = z
  .object({
    id: z.string(),
    kind: z.enum(["browser", "api"]),
    method: z.enum(["password", "magic_link", "provider", "passkey", "act_as"]),
    device: z.string(),
    network: z.string(),
    country: z.string().nullable(),
    actor: z
      .object({ id: z.string(), name: z.string().nullable() })
      .nullable()
      .meta({ description: "The admin who acts as this person" }),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: "PersonSession" });

export type PersonSession = z.output<typeof personSession>;

/** Why something was done to a person; it stands in the audit log. */
const reason = z.string().trim().min(5).max(300);

export const roleInput = z.strictObject({ role: z.enum(siteRoles) });
export const tierInput = z.strictObject({ tier: z.enum(tiers) });
export const reasonInput = z.strictObject({ reason });
export const inviteInput = z.strictObject({
  email: z.email().max(254),
  name: z.string().trim().min(2).max(120),
  role: z.enum(["operator", "admin"]),
  locale: z.enum(locales),
});
export type InviteInput = z.output<typeof inviteInput>;
