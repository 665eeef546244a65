import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { apiKeys, oneTimeTokens, sessions, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { queueAccountMail } from "@/lib/auth/account-mails";
import { endSessions } from "@/lib/auth/end-sessions";
import { keepAnAdmin } from "@/lib/auth/keep-an-admin";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission, requireRecentSignIn } from "@/lib/auth/require-permission";
import { lockPerson, refuseOneself } from "./internal/lock-person";

/**
 * Locks a person out at once: every session, API key, refresh token and mailed link of theirs is over and stays so
 * after the account is opened again. They are told by mail.
 * @throws AppError `forbidden`, also to oneself; `reauthentication_required`; `not_found`; `conflict` for the last admin.
 */
export async function suspendPerson(viewer: UserViewer, userId: string, reason: string): Promise<void> {
  requirePermission(viewer, "people.write");
  requireRecentSignIn(viewer);
  refuseOneself(viewer, userId);
  await (await orm()).transaction(async (transaction) => {
    await keepAnAdmin(transaction, userId);
    const person = await lockPerson(transaction, userId);
    if (person.status === "suspended") return;
    const now = sql`now()`;
    await transaction.update(users).set({ status: "suspended", updatedAt: now }).where(eq(users.id, userId));
    const ended = await endSessions(transaction, userId);
    await transaction
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.actorId, userId), isNull(sessions.revokedAt)));
    const revoked = await transaction
      .update(apiKeys)
      .set({ revokedAt: now })
      .where(and(eq(apiKeys.userId, userId), isNull(apiKeys.revokedAt)))
      .returning({ id: apiKeys.id });
    await transaction.delete(oneTimeTokens).where(eq(oneTimeTokens.userId, userId));
    await queueAccountMail(transaction, person, { kind: "account_suspended" });
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.suspended",
      target: { type: "user", id: userId },
      before: { status: "active" },
      after: { status: "suspended", reason, sessionsEnded: ended, keysRevoked: revoked.length },
    });
  });
}
