import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { queueAccountMail } from "./account-mails";
import { assertNewPassword, wrongField } from "./assert-new-password";
import { endSessions } from "./end-sessions";
import { getAccount } from "./get-account";
import type { UserViewer } from "./model/viewer";
import { voidTokens } from "./one-time-token";
import { hashPassword, verifyPassword } from "./password-hash";
import { requireRecentSignIn } from "./require-permission";
import { revokeApiKeys } from "./revoke-api-keys";

/**
 * Changes, or first sets, the viewer's own password, ends all their other sessions and revokes their API keys. Passkeys stay: the
 * person has just proven who they are and sees them beside the form.
 * @throws AppError `reauthentication_required`, `forbidden`, `invalid_input` naming `password` (also `same`).
 */
export async function changePassword(viewer: UserViewer, password: string): Promise<void> {
  requireRecentSignIn(viewer);
  const person = await getAccount(viewer.userId);
  await assertNewPassword(password, person);
  if (person.passwordHash && (await verifyPassword(person.passwordHash, password))) {
    throw wrongField("password", "same");
  }
  const passwordHash = await hashPassword(password);
  await (await orm()).transaction(async (transaction) => {
    await transaction
      .update(users)
      .set({ passwordHash, updatedAt: new Date() })
      .where(eq(users.id, viewer.userId));
    const ended = await endSessions(transaction, viewer.userId, { except: viewer.sessionId });
    const keysRevoked = await revokeApiKeys(transaction, viewer.userId);
    for (const kind of ["reset_password", "magic_link"] as const) {
      await voidTokens(transaction, viewer.userId, kind);
    }
    await queueAccountMail(transaction, person, { kind: "password_changed", isReset: false });
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.password_changed",
      target: { type: "user", id: viewer.userId },
      after: { sessionsEnded: ended, keysRevoked },
    });
  });
}
