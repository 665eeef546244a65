import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { sessions } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { endSessions } from "@/lib/auth/end-sessions";
import type { UserViewer } from "@/lib/auth/model/viewer";
import type { SessionClaims } from "@/lib/auth/session-token";
import { AppError } from "@/lib/core/model/errors";

/**
 * Ends acting as somebody and gives the admin's own session back; null when that one is over meanwhile.
 * @throws AppError `conflict` when nobody is acted as.
 */
export async function endActing(viewer: UserViewer): Promise<SessionClaims | null> {
  const { sessionId, actorId } = viewer;
  if (!sessionId || !actorId) throw new AppError("conflict", { message: "nobody is acted as" });
  return (await orm()).transaction(async (transaction) => {
    const [acting] = await transaction.select().from(sessions).where(eq(sessions.id, sessionId));
    const [own] = acting?.actorSessionId
      ? await transaction
          .select({ id: sessions.id })
          .from(sessions)
          .where(
            and(
              eq(sessions.id, acting.actorSessionId),
              eq(sessions.userId, actorId),
              isNull(sessions.revokedAt),
              gt(sessions.expiresAt, sql`now()`),
            ),
          )
      : [];
    await endSessions(transaction, viewer.userId, { only: sessionId });
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.act_as_ended",
      target: { type: "user", id: viewer.userId },
      after: { sessionId },
    });
    return own ? { userId: actorId, sessionId: own.id } : null;
  });
}
