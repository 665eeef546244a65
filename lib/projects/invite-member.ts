import "server-only";
import { and, count, eq, isNull, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { projectInvitations, projectMembers, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { newInvitationToken, showInvitation } from "./internal/invitations";
import { queueInvitationMail } from "./internal/project-mails";
import type { InvitationView, InviteInput } from "./model/member";
import { archived, lockProject } from "./require-project-role";

/** Invitations of a project that wait to be accepted. */
const maxOpen = 100;

/**
 * Invites somebody by mail. Who is invited already gets a new link in place of the old one, and the new role. Nothing
 * tells whether the address has an account, except of members, whom the project's owners know.
 * @throws AppError `not_found`, `forbidden`, `conflict` for a member or in an archived project.
 */
export async function inviteMember(
  viewer: UserViewer,
  projectId: string,
  input: InviteInput,
): Promise<InvitationView> {
  return (await orm()).transaction(async (transaction) => {
    const access = await lockProject(transaction, viewer, projectId, "project.members.write");
    if (access.isArchived) throw archived();
    const [invitee] = await transaction
      .select({ locale: users.locale, memberId: projectMembers.userId })
      .from(users)
      .leftJoin(
        projectMembers,
        and(eq(projectMembers.userId, users.id), eq(projectMembers.projectId, projectId)),
      )
      .where(eq(users.email, input.email));
    if (invitee?.memberId) throw new AppError("conflict", { message: "is a member already" });
    const [open] = await transaction
      .select({ total: count() })
      .from(projectInvitations)
      .where(and(eq(projectInvitations.projectId, projectId), isWaiting));
    if ((open?.total ?? 0) >= maxOpen) {
      throw new AppError("conflict", { message: `only ${maxOpen} invitations may wait at a time` });
    }
    const { token, tokenHash, expiresAt } = newInvitationToken();
    const locale = invitee?.locale ?? input.locale ?? viewer.locale;
    const renewed = { role: input.role, locale, tokenHash, expiresAt, invitedBy: viewer.userId };
    const [invitation] = await transaction
      .insert(projectInvitations)
      .values({ id: newId("invitation"), projectId, email: input.email, ...renewed })
      .onConflictDoUpdate({
        target: [projectInvitations.projectId, projectInvitations.email],
        targetWhere: sql`accepted_at is null and revoked_at is null`,
        set: renewed,
      })
      .returning();
    if (!invitation) throw new Error("the invitation was not stored");
    await queueInvitationMail(transaction, {
      invitationId: invitation.id,
      email: invitation.email,
      locale,
      token,
      projectName: access.name,
      inviterName: await nameOf(transaction, viewer.userId),
      role: invitation.role,
      expiresAt,
    });
    await writeAudit(transaction, {
      actor: viewer,
      action: "project.member_invited",
      target: { type: "invitation", id: invitation.id },
      projectId,
      after: { role: invitation.role },
    });
    return showInvitation(invitation);
  });
}

const isWaiting = and(isNull(projectInvitations.acceptedAt), isNull(projectInvitations.revokedAt));

async function nameOf(transaction: Orm, userId: string): Promise<string> {
  const [user] = await transaction.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return user?.name ?? "";
}
