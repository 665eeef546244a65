import { z } from "zod";
import { locales } from "@/lib/core/model/locale";
import { siteRoles } from "./permissions";

/** Who is signed in, as their own pages show it. */
const sessionUser = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    role: z.enum(siteRoles),
    tier: z.enum(["free", "pro", "business"]),
    locale: z.enum(locales),
    timeZone: z.string(),
    avatarUploadId: z.string().nullable(),
    secondFactor: z.boolean().meta({ description: "Whether sign-in asks this person for a code" }),
    deletionRequestedAt: z.iso.datetime().nullable(),
    actedFor: z.boolean().meta({ description: "Whether an administrator acts as this person" }),
  })
  .meta({ id: "SessionUser" });

export const sessionView = z.object({
  user: sessionUser.nullable(),
  pending: z
    .enum(["second_factor", "totp_enrolment"])
    .nullable()
    .meta({ description: "What a sign-in that has begun still needs" }),
});

export type SessionView = z.output<typeof sessionView>;
