import "server-only";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { sessions, users } from "@/db/schema";
import { needsSecondFactor } from "./model/permissions";
import type { SessionClaims } from "./session-token";

/** How often a session notes that it was used (ms). */
const noteEveryMs = 60_000;

export type FoundSession = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/**
 * The living session behind a cookie or access token, looked up anew for each request: a revoked session, a suspended
 * person or a lower role counts from the next request on. Null when it is over.
 */
export async function findSession(claims: SessionClaims, kind: "browser" | "api") {
  const db = await orm();
  const [row] = await db
    .select({
      session: sessions,
      user: {
        id: users.id,
        email: users.email,
        emailVerifiedAt: users.emailVerifiedAt,
        name: users.name,
        role: users.role,
        tier: users.tier,
        locale: users.locale,
        timeZone: users.timeZone,
        avatarUploadId: users.avatarUploadId,
        totpConfirmedAt: users.totpConfirmedAt,
        deletionRequestedAt: users.deletionRequestedAt,
      },
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, claims.sessionId),
        eq(sessions.userId, claims.userId),
        eq(sessions.kind, kind),
        eq(users.status, "active"),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql`now()`),
      ),
    );
  if (!row) return null;
  if (Date.now() - row.session.lastSeenAt.getTime() > noteEveryMs) await noteUse(row.session.id);
  return row;
}

/** Whether a session still owes the second factor: the person has one, or their role demands one. */
export function owesSecondFactor({ session, user }: FoundSession): boolean {
  if (session.secondFactorAt || session.actorId) return false;
  return user.totpConfirmedAt !== null || needsSecondFactor(user.role);
}

async function noteUse(sessionId: string): Promise<void> {
  const noted = new Date(Date.now() - noteEveryMs);
  await (await orm())
    .update(sessions)
    .set({ lastSeenAt: new Date() })
    .where(and(eq(sessions.id, sessionId), lt(sessions.lastSeenAt, noted)));
}
