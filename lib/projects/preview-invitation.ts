import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { projects, users } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { shortenEmail } from "@/lib/privacy/model/display-mask";
import { findByToken } from "./internal/invitations";
import type { InvitationPreview } from "./model/member";

/**
 * What the holder of an invitation's link may know: to what, by whom, for whom. Needs no account.
 * @throws AppError `not_found` for links that do not work (any more), whatever the reason.
 */
export async function previewInvitation(token: string): Promise<InvitationPreview> {
  const db = await orm();
  const invitation = await findByToken(db, token);
  if (!invitation) throw unknownInvitation();
  const [project] = await db
    .select({ name: projects.name, inviterName: users.name })
    .from(projects)
    .leftJoin(users, eq(users.id, invitation.invitedBy))
    .where(eq(projects.id, invitation.projectId));
  if (!project) throw unknownInvitation();
  return {
    projectName: project.name,
    inviterName: project.inviterName,
    role: invitation.role,
    email: shortenEmail(invitation.email),
    expiresAt: invitation.expiresAt.toISOString(),
  };
}

export function unknownInvitation(): AppError {
  return new AppError("not_found", { message: "the invitation does not exist or is over" });
}
