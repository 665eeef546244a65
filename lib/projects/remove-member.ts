import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { projectMembers } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { revokeInvitationsBy } from "./internal/invitations";
import { assertOtherOwner, requireMember } from "./internal/members";
import { queueMembershipMail } from "./internal/project-mails";
import { lockProject } from "./require-project-role";

/**
 * Takes a member out of a project, archived or not; members may take out themselves (leave), owners anybody. The last
 * owner stays. @throws AppError `not_found`, `forbidden`, `conflict`.
 */
export async function removeMember(viewer: UserViewer, projectId: string, userId: string): Promise<void> {
  await (await orm()).transaction(async (transaction) => {
    const leaves = userId === viewer.userId;
    const permission = leaves ? "project.read" : "project.members.write";
    const { name } = await lockProject(transaction, viewer, projectId, permission);
    const { member, user } = await requireMember(transaction, projectId, userId);
    if (member.role === "owner") await assertOtherOwner(transaction, projectId, userId);
    await transaction
      .delete(projectMembers)
      .where(and(eq(projectMembers.projectId, projectId), eq(projectMembers.userId, userId)));
    await revokeInvitationsBy(transaction, projectId, userId);
    if (!leaves) await queueMembershipMail(transaction, user, { projectId, name, change: "removed" });
    await writeAudit(transaction, {
      actor: viewer,
      action: leaves ? "project.member_left" : "project.member_removed",
      target: { type: "user", id: userId },
      projectId,
      before: { role: member.role },
    });
  });
}
