import "server-only";
import { eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { passkeys, recoveryCodes, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { queueAccountMail } from "@/lib/auth/account-mails";
import { endSessions } from "@/lib/auth/end-sessions";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission, requireRecentSignIn } from "@/lib/auth/require-permission";
import { lockPerson, refuseOneself } from "./internal/lock-person";

/**
 * Takes a lost second factor off an account, with its recovery codes and passkeys: the person sets a new one up at the
 * next sign-in when their role demands one. All their sessions end and they are told by mail.
 * @throws AppError `forbidden`, also to oneself; `reauthentication_required`; `not_found`.
 */
export async function resetSecondFactor(viewer: UserViewer, userId: string): Promise<void> {
  requirePermission(viewer, "people.write");
  requireRecentSignIn(viewer);
  refuseOneself(viewer, userId);
  await (await orm()).transaction(async (transaction) => {
    const person = await lockPerson(transaction, userId);
    await transaction
      .update(users)
      .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null, updatedAt: sql`now()` })
      .where(eq(users.id, userId));
    await transaction.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
    const removed = await transaction
      .delete(passkeys)
      .where(eq(passkeys.userId, userId))
      .returning({ id: passkeys.id });
    const ended = await endSessions(transaction, userId);
    await queueAccountMail(transaction, person, { kind: "second_factor_off" });
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.second_factor_reset",
      target: { type: "user", id: userId },
      before: { secondFactor: person.totpConfirmedAt !== null, passkeys: removed.length },
      after: { secondFactor: false, passkeys: 0, sessionsEnded: ended },
    });
  });
}
