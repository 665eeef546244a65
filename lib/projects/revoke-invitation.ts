import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { orm } from "@/db/client";
import { projectInvitations } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { lockProject } from "./require-project-role";

/** Withdraws an invitation: its link ends at once. @throws AppError `not_found` also when it was accepted, `forbidden`. */
export async function revokeInvitation(
  viewer: UserViewer,
  projectId: string,
  invitationId: string,
): Promise<void> {
  await (await orm()).transaction(async (transaction) => {
    await lockProject(transaction, viewer, projectId, "project.members.write");
    const [revoked] = await transaction
      .update(projectInvitations)
      .set({ revokedAt: new Date() })
      .where(
        and(
          eq(projectInvitations.id, invitationId),
          eq(projectInvitations.projectId, projectId),
          isNull(projectInvitations.acceptedAt),
          isNull(projectInvitations.revokedAt),
        ),
      )
      .returning({ id: projectInvitations.id });
    if (!revoked) throw new AppError("not_found", { message: "no such invitation" });
    await writeAudit(transaction, {
      actor: viewer,
      action: "project.invitation_revoked",
      target: { type: "invitation", id: invitationId },
      projectId,
    });
  });
}
