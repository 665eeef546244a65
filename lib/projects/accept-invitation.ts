import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { projectInvitations, projectMembers, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { ProjectRole } from "@/lib/auth/model/permissions";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { findByToken, isOpen } from "./internal/invitations";
import { unknownInvitation } from "./preview-invitation";

/**
 * Makes the viewer a member by the link that was mailed to them. It works once, and only for the account that has
 * proven the invited address; who is a member already keeps their role.
 * @throws AppError `not_found` for links that do not work (any more), `forbidden` for another or an unproven address.
 */
export async function acceptInvitation(
  viewer: UserViewer,
  token: string,
): Promise<{ projectId: string; role: ProjectRole }> {
  requirePerson(viewer);
  return (await orm()).transaction(async (transaction) => {
    const invitation = await findByToken(transaction, token);
    if (!invitation) throw unknownInvitation();
    const { id, projectId, email, role } = invitation;
    const [user] = await transaction.select().from(users).where(eq(users.id, viewer.userId));
    if (user?.email !== email || user.emailVerifiedAt === null) {
      throw new AppError("forbidden", { message: "the invitation is for another, verified address" });
    }
    const now = new Date();
    const [taken] = await transaction
      .update(projectInvitations)
      .set({ acceptedAt: now })
      .where(and(eq(projectInvitations.id, id), isOpen(now)))
      .returning({ id: projectInvitations.id });
    if (!taken) throw unknownInvitation();
    const [added] = await transaction
      .insert(projectMembers)
      .values({ projectId, userId: viewer.userId, role })
      .onConflictDoNothing()
      .returning({ role: projectMembers.role });
    if (added) {
      await writeAudit(transaction, {
        actor: viewer,
        action: "project.member_joined",
        target: { type: "user", id: viewer.userId },
        projectId,
        after: { role, invitation: id },
      });
      return { projectId, role };
    }
    const [member] = await transaction
      .select({ role: projectMembers.role })
      .from(projectMembers)
      .where(and(eq(projectMembers.projectId, projectId), eq(projectMembers.userId, viewer.userId)));
    return { projectId, role: member?.role ?? role };
  });
}
