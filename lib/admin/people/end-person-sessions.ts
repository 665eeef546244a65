import "server-only";
import { orm } from "@/db/client";
import { writeAudit } from "@/lib/audit/write-audit";
import { endSessions } from "@/lib/auth/end-sessions";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { lockPerson } from "./internal/lock-person";

/**
 * Ends one session of a person, or all of them.
 * @throws AppError `forbidden`, `not_found` for a person or session that is not there (any more).
 */
export async function endPersonSessions(
  viewer: UserViewer,
  userId: string,
  sessionId?: string,
): Promise<void> {
  requirePermission(viewer, "people.write");
  await (await orm()).transaction(async (transaction) => {
    await lockPerson(transaction, userId);
    const ended = await endSessions(transaction, userId, { only: sessionId });
    if (ended === 0 && sessionId) throw new AppError("not_found", { message: "no such open session" });
    await writeAudit(transaction, {
      actor: viewer,
      action: sessionId ? "user.session_ended" : "user.sessions_ended",
      target: sessionId ? { type: "session", id: sessionId } : { type: "user", id: userId },
      after: sessionId ? { userId } : { sessionsEnded: ended },
    });
  });
}
