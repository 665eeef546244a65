import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { refreshTokens, sessions } from "@/db/schema";

/**
 * Ends sessions of a person at once, with their refresh tokens and those in which somebody acts as them. Returns how many
 * there were. @param only one session of theirs @param except one that stays
 */
export async function endSessions(
  transaction: Orm,
  userId: string,
  { only, except }: { only?: string; except?: string | null } = {},
): Promise<number> {
  const ended = await transaction
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.revokedAt),
        only === undefined ? undefined : eq(sessions.id, only),
        except ? ne(sessions.id, except) : undefined,
      ),
    )
    .returning({ id: sessions.id });
  for (const { id } of ended) {
    await transaction.delete(refreshTokens).where(eq(refreshTokens.sessionId, id));
    await endActing(transaction, id);
  }
  return ended.length;
}

/** Ends the sessions an admin began from this one to act as others. */
async function endActing(transaction: Orm, actorSessionId: string): Promise<void> {
  await transaction
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.actorSessionId, actorSessionId), isNull(sessions.revokedAt)));
}
