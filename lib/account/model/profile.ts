import { z } from "zod";
import { siteRoles } from "@/lib/auth/model/permissions";
import { locales } from "@/lib/core/model/locale";
import { lineInput } from "@/lib/projects/model/text-input";

export const notificationKinds = ["projects", "exports", "leads", "handoffs"] as const;
export type NotificationKind = (typeof notificationKinds)[number];

const notificationChoices = z
  .object({
    projects: z.boolean().meta({ description: "Changes of one's own part in a project" }),
    exports: z.boolean().meta({ description: "A copy of one's data is ready" }),
    leads: z.boolean().meta({ description: "New requests; for people of the company" }),
    handoffs: z.boolean().meta({ description: "Visitors who ask for a person; for people of the company" }),
  })
  .meta({ id: "NotificationChoices" });

export const profileView = z
  .object({
    id: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    name: z.string(),
    locale: z.enum(locales),
    timeZone: z.string().meta({ description: "Name of the IANA database, e.g. `Europe/Berlin`" }),
    avatarUrl: z.string().nullable(),
    role: z.enum(siteRoles),
    tier: z.enum(["free", "pro", "business"]),
    notifications: notificationChoices,
    erasedAt: z.iso
      .datetime()
      .nullable()
      .meta({ description: "When the account will be erased; null unless its deletion was asked for" }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "Profile" });

export type ProfileView = z.output<typeof profileView>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The name of a zone; offsets such as `+02:00` know no summer time and are refused. */
const timeZone = z
  .string()
  .max(64)
  .regex(/^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/)
  .refine(isTimeZone);

export const maxName = 80;

export const updateProfileInput = z
  .strictObject({
    name: lineInput(maxName).optional(),
    locale: z.enum(locales).optional(),
    timeZone: timeZone.optional(),
    notifications: z.strictObject(notificationChoices.partial().shape).optional(),
  })
  .meta({ id: "UpdateProfile" });

export type UpdateProfileInput = z.output<typeof updateProfileInput>;
