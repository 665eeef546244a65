import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { passkeys, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { queueAccountMail } from "./account-mails";
import { assertNewPassword } from "./assert-new-password";
import { endSessions } from "./end-sessions";
import { consumeToken, findToken, invalidToken, voidTokens } from "./one-time-token";
import { hashPassword } from "./password-hash";
import { revokeApiKeys } from "./revoke-api-keys";

/**
 * Chooses a new password with a mailed link, ends all sessions, revokes the API keys and removes the passkeys: whoever resets because
 * somebody else got in must not have to look for what that one left. The link proves the address as well.
 * @throws AppError `invalid_input` naming `token` or `password`.
 */
export async function resetPassword(
  input: { token: string; password: string },
  address: string,
): Promise<void> {
  const db = await orm();
  const token = await findToken(db, "reset_password", input.token);
  const [person] = token ? await db.select().from(users).where(isBoundTo(token)) : [];
  if (!token || !person) throw invalidToken();
  // A password that is refused leaves the link as it was.
  await assertNewPassword(input.password, person);
  const passwordHash = await hashPassword(input.password);
  await db.transaction(async (transaction) => {
    const used = await consumeToken(transaction, "reset_password", input.token);
    const [changed] = await transaction
      .update(users)
      .set({
        passwordHash,
        emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, now())`,
        updatedAt: new Date(),
      })
      .where(isBoundTo(used))
      .returning();
    if (!changed) throw invalidToken();
    const sessionsEnded = await endSessions(transaction, changed.id);
    const keysRevoked = await revokeApiKeys(transaction, changed.id);
    const gone = await transaction
      .delete(passkeys)
      .where(eq(passkeys.userId, changed.id))
      .returning({ id: passkeys.id });
    for (const kind of ["reset_password", "magic_link", "verify_email"] as const) {
      await voidTokens(transaction, changed.id, kind);
    }
    await queueAccountMail(transaction, changed, { kind: "password_changed", isReset: true });
    await writeAudit(transaction, {
      actor: { userId: changed.id, role: changed.role, address },
      action: "user.password_reset",
      target: { type: "user", id: changed.id },
      after: { sessionsEnded, keysRevoked, passkeysRemoved: gone.length },
    });
  });
}

/** The link's person, as long as they have the address it was mailed to and nobody suspended them. */
function isBoundTo(token: { userId: string; email: string }) {
  return and(eq(users.id, token.userId), eq(users.email, token.email), eq(users.status, "active"));
}
