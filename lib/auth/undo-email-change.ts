import "server-only";
import { and, eq, gte, ne, or } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { identities, oneTimeTokens, passkeys, recoveryCodes, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { endSessions } from "./end-sessions";
import { freeAddress, setAddress } from "./internal/set-address";
import { consumeToken, invalidToken } from "./one-time-token";
import { revokeApiKeys } from "./revoke-api-keys";
import type { Account } from "./verify-credentials";

/** Whoever takes an account over adds ways in before the address, too: what is this much older than the change goes as well (ms). */
const beforeChangeMs = 24 * 3_600_000;

/**
 * Brings the former address back with the link mailed to it. Whoever changed it may know the password and have made keys, factors and
 * ways to sign in of their own: all sessions and API keys end, the password is void, and passkeys, second factor and outside
 * identities added since the change, or up to a day before it, go. The audit log names what went.
 *
 * Links that undo earlier changes stay: who moved the address twice must not make the owner's own link void with the second one.
 * @throws AppError `invalid_input` naming `token`.
 */
export async function undoEmailChange(secret: string, address: string): Promise<void> {
  await (await orm()).transaction(async (transaction) => {
    const token = await consumeToken(transaction, "undo_email_change", secret);
    const { userId, email, createdAt } = token;
    const [person] = await transaction.select().from(users).where(eq(users.id, userId)).for("update");
    if (!person) throw invalidToken();
    await freeAddress(transaction, email, userId);
    await setAddress(transaction, userId, email);
    await transaction.update(users).set({ passwordHash: null }).where(eq(users.id, userId));
    const removed = await removeWaysIn(transaction, person, new Date(createdAt.getTime() - beforeChangeMs));
    await transaction
      .delete(oneTimeTokens)
      .where(
        and(
          eq(oneTimeTokens.userId, userId),
          or(ne(oneTimeTokens.kind, "undo_email_change"), gte(oneTimeTokens.createdAt, createdAt)),
        ),
      );
    await writeAudit(transaction, {
      actor: { userId, role: person.role, address },
      action: "user.email_change_undone",
      target: { type: "user", id: userId },
      after: {
        ...removed,
        sessionsEnded: await endSessions(transaction, userId),
        keysRevoked: await revokeApiKeys(transaction, userId),
      },
    });
  });
}

/** Removes what signs in and was added since; tells what it was. */
async function removeWaysIn(transaction: Orm, person: Account, since: Date) {
  const isNewFactor = person.totpConfirmedAt !== null && person.totpConfirmedAt >= since;
  if (isNewFactor) {
    const off = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };
    await transaction.update(users).set(off).where(eq(users.id, person.id));
    await transaction.delete(recoveryCodes).where(eq(recoveryCodes.userId, person.id));
  }
  const gonePasskeys = await transaction
    .delete(passkeys)
    .where(and(eq(passkeys.userId, person.id), gte(passkeys.createdAt, since)))
    .returning({ id: passkeys.id });
  const goneIdentities = await transaction
    .delete(identities)
    .where(and(eq(identities.userId, person.id), gte(identities.createdAt, since)))
    .returning({ provider: identities.provider });
  return {
    secondFactorRemoved: isNewFactor,
    passkeysRemoved: gonePasskeys.length,
    identitiesRemoved: goneIdentities.map(({ provider }) => provider),
  };
}
