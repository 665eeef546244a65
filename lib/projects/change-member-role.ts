import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { projectMembers } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { ProjectRole } from "@/lib/auth/model/permissions";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { revokeInvitationsBy } from "./internal/invitations";
import { assertOtherOwner, requireMember } from "./internal/members";
import { queueMembershipMail } from "./internal/project-mails";
import type { MemberView } from "./model/member";
import { archived, lockProject } from "./require-project-role";

/**
 * Gives a member another role. @throws AppError `not_found`, `forbidden`, `conflict` when archived or when the last
 * owner would be none any more.
 */
export async function changeMemberRole(
  viewer: UserViewer,
  projectId: string,
  userId: string,
  role: ProjectRole,
): Promise<MemberView> {
  return (await orm()).transaction(async (transaction) => {
    const access = await lockProject(transaction, viewer, projectId, "project.members.write");
    if (access.isArchived) throw archived();
    const { member, user } = await requireMember(transaction, projectId, userId);
    const view = {
      id: userId,
      name: user.name,
      email: user.email,
      role,
      createdAt: member.createdAt.toISOString(),
    };
    if (member.role === role) return view;
    if (member.role === "owner") await assertOtherOwner(transaction, projectId, userId);
    await transaction
      .update(projectMembers)
      .set({ role })
      .where(and(eq(projectMembers.projectId, projectId), eq(projectMembers.userId, userId)));
    if (member.role === "owner") await revokeInvitationsBy(transaction, projectId, userId);
    if (userId !== viewer.userId) {
      await queueMembershipMail(transaction, user, { projectId, name: access.name, change: role });
    }
    await writeAudit(transaction, {
      actor: viewer,
      action: "project.member_role_changed",
      target: { type: "user", id: userId },
      projectId,
      before: { role: member.role },
      after: { role },
    });
    return view;
  });
}
