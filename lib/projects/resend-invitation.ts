import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { orm } from "@/db/client";
import { projectInvitations } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { inviteMember } from "./invite-member";
import type { InvitationView } from "./model/member";
import { requireActiveProject } from "./require-project-role";

/** Mails an open invitation once more, with a new link for seven days; the old link ends. @throws AppError as `inviteMember`. */
export async function resendInvitation(
  viewer: UserViewer,
  projectId: string,
  invitationId: string,
): Promise<InvitationView> {
  await requireActiveProject(viewer, projectId, "project.members.write");
  const [invitation] = await (await orm())
    .select()
    .from(projectInvitations)
    .where(
      and(
        eq(projectInvitations.id, invitationId),
        eq(projectInvitations.projectId, projectId),
        isNull(projectInvitations.acceptedAt),
        isNull(projectInvitations.revokedAt),
      ),
    );
  if (!invitation) throw new AppError("not_found", { message: "no such invitation" });
  const { email, role, locale } = invitation;
  return inviteMember(viewer, projectId, { email, role, locale });
}
