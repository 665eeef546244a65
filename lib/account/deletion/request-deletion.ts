import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { apiKeys, sessions, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { endSessions } from "@/lib/auth/end-sessions";
import { keepAnAdmin } from "@/lib/auth/keep-an-admin";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requireRecentSignIn } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { queueDeletionMail } from "../internal/account-mails";
import { listSoleProjects, lockOwnProjects } from "../internal/deletion-blockers";
import { type DeletionView, erasureDate } from "../model/deletion";

/**
 * Marks the viewer's account for erasure. They can sign in and take it back until then; API keys and sessions of the API end at once
 * and stay ended. Asking twice changes nothing.
 * @throws AppError `reauthentication_required`, `invalid_input` when the typed address is not theirs, `conflict` while others depend
 *   on them: members of a project without another owner, or everybody, when they are the last administrator.
 */
export async function requestDeletion(viewer: UserViewer, input: { email: string }): Promise<DeletionView> {
  requireRecentSignIn(viewer);
  return (await orm()).transaction(async (transaction) => {
    const isOwn = eq(users.id, viewer.userId);
    // Before one's own row: whoever locks several admins locks them in one order.
    await keepAnAdmin(transaction, viewer.userId);
    const [user] = await transaction.select().from(users).where(isOwn).for("update");
    if (!user) throw new AppError("not_found", { message: "the account is gone" });
    if (input.email.trim().toLowerCase() !== user.email) throw wrongAddress();
    if (user.deletionRequestedAt) return { erasedAt: erasureDate(user.deletionRequestedAt).toISOString() };
    await assertNobodyDepends(transaction, user);
    const now = new Date();
    const erasedAt = erasureDate(now);
    await transaction.update(users).set({ deletionRequestedAt: now, updatedAt: now }).where(isOwn);
    await transaction
      .update(apiKeys)
      .set({ revokedAt: now })
      .where(and(eq(apiKeys.userId, viewer.userId), isNull(apiKeys.revokedAt)));
    await endApiSessions(transaction, viewer.userId);
    await queueDeletionMail(transaction, user, erasedAt);
    await writeAudit(transaction, {
      actor: viewer,
      action: "account.deletion_requested",
      target: { type: "user", id: viewer.userId },
      after: { erasedAt: erasedAt.toISOString() },
    });
    return { erasedAt: erasedAt.toISOString() };
  });
}

async function endApiSessions(transaction: Orm, userId: string): Promise<void> {
  const open = await transaction
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.kind, "api"), isNull(sessions.revokedAt)));
  for (const { id } of open) await endSessions(transaction, userId, { only: id });
}

async function assertNobodyDepends(transaction: Orm, user: typeof users.$inferSelect): Promise<void> {
  await lockOwnProjects(transaction, user.id);
  const sole = await listSoleProjects(transaction, user.id);
  const names = sole.filter(({ otherMembers }) => otherMembers > 0).map(({ name }) => name);
  if (names.length > 0) {
    throw new AppError("conflict", {
      message: "hand over the projects others are members of first",
      details: { fields: [{ path: "projects", code: "sole_owner", message: names.join(", ") }] },
    });
  }
}

function wrongAddress(): AppError {
  const problem = { path: "email", code: "mismatch", message: "is not the address of this account" };
  return new AppError("invalid_input", { details: { fields: [problem] } });
}
