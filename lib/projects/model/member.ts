import { z } from "zod";
import { projectRoles } from "@/lib/auth/model/permissions";
import { locales } from "@/lib/core/model/locale";
import { givenId } from "./text-input";

const role = z.enum(projectRoles);

export const memberView = z
  .object({
    id: z.string().meta({ description: "The member's user id" }),
    name: z.string(),
    email: z.string(),
    role,
    createdAt: z.iso.datetime().meta({ description: "Since when a member" }),
  })
  .meta({ id: "ProjectMember" });

export type MemberView = z.output<typeof memberView>;

export const memberParams = z.strictObject({ projectId: givenId, userId: givenId });

export const changeRoleInput = z.strictObject({ role }).meta({ id: "ChangeMemberRole" });

export const invitationView = z
  .object({
    id: z.string(),
    email: z.string(),
    role,
    expiresAt: z.iso.datetime(),
    isExpired: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "ProjectInvitation" });

export type InvitationView = z.output<typeof invitationView>;

export const invitationParams = z.strictObject({ projectId: givenId, invitationId: givenId });

export const inviteInput = z
  .strictObject({
    email: z
      .string()
      .max(254)
      .transform((value) => value.trim().toLowerCase())
      .pipe(z.email()),
    role: role.default("editor"),
    locale: z
      .enum(locales)
      .optional()
      .meta({ description: "Language of the mail to someone without an account; one's own unless set" }),
  })
  .meta({ id: "InviteMember" });

export type InviteInput = z.output<typeof inviteInput>;

const token = z
  .string()
  .regex(/^[\w-]{43}$/, "is not a token of ours")
  .meta({ description: "From the link that was mailed" });

export const invitationTokenInput = z.strictObject({ token }).meta({ id: "InvitationToken" });

/** What the holder of a link may know before signing in. */
export const invitationPreview = z
  .object({
    projectName: z.string(),
    inviterName: z.string().nullable(),
    role,
    email: z.string().meta({ description: "The address it was sent to, shortened" }),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: "InvitationPreview" });

export type InvitationPreview = z.output<typeof invitationPreview>;

export const acceptedInvitation = z
  .object({ projectId: z.string(), role })
  .meta({ id: "AcceptedInvitation" });
