import "server-only";
import { and, eq, isNull, lt, notExists, or, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { identities, knownDevices, oneTimeTokens, sessions, users } from "@/db/schema";

const dayMs = 24 * 3_600_000;

/** How long what belongs to sign-in is kept (days). */
export const credentialDays = {
  /** Sessions after their end: people may ask what was going on. */
  endedSessions: 30,
  /** Devices nobody signed in with since: the next sign-in counts as a new one. */
  knownDevices: 365,
  /** Accounts whose address nobody has ever proven. */
  unprovenAccounts: 30,
} as const;

/** Deletes what is over: links, sessions with their refresh tokens, forgotten devices, accounts never proven. */
export async function expireCredentials(now: Date): Promise<{ sessions: number; accounts: number }> {
  const db = await orm();
  const before = (days: number) => new Date(now.getTime() - days * dayMs);
  await db.delete(oneTimeTokens).where(lt(oneTimeTokens.expiresAt, now));
  await db.delete(knownDevices).where(lt(knownDevices.lastSeenAt, before(credentialDays.knownDevices)));
  const endedBefore = before(credentialDays.endedSessions);
  const ended = await db
    .delete(sessions)
    .where(or(lt(sessions.expiresAt, endedBefore), lt(sessions.revokedAt, endedBefore)))
    .returning({ id: sessions.id });
  const linked = db.select({ one: sql`1` }).from(identities).where(eq(identities.userId, users.id));
  const unproven = await db
    .delete(users)
    .where(
      and(
        isNull(users.emailVerifiedAt),
        eq(users.role, "user"),
        eq(users.status, "active"),
        lt(users.createdAt, before(credentialDays.unprovenAccounts)),
        notExists(linked),
      ),
    )
    .returning({ id: users.id });
  return { sessions: ended.length, accounts: unproven.length };
}
