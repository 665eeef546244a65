import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { sessions, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { keepAnAdmin } from "@/lib/auth/keep-an-admin";
import type { SiteRole } from "@/lib/auth/model/permissions";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission, requireRecentSignIn } from "@/lib/auth/require-permission";
import { lockPerson, refuseOneself } from "./internal/lock-person";

/**
 * Gives a person another role; it counts from their next request on. Whoever loses a role also loses the sessions in
 * which they act as others.
 * @throws AppError `forbidden`, also to oneself; `reauthentication_required`; `not_found`; `conflict` for the last admin.
 */
export async function changeRole(viewer: UserViewer, userId: string, role: SiteRole): Promise<void> {
  requirePermission(viewer, "people.write");
  requireRecentSignIn(viewer);
  refuseOneself(viewer, userId);
  await (await orm()).transaction(async (transaction) => {
    if (role !== "admin") await keepAnAdmin(transaction, userId);
    const person = await lockPerson(transaction, userId);
    if (person.role === role) return;
    await transaction.update(users).set({ role, updatedAt: sql`now()` }).where(eq(users.id, userId));
    if (person.role === "admin") {
      await transaction
        .update(sessions)
        .set({ revokedAt: sql`now()` })
        .where(and(eq(sessions.actorId, userId), isNull(sessions.revokedAt)));
    }
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.role_changed",
      target: { type: "user", id: userId },
      before: { role: person.role },
      after: { role },
    });
  });
}
