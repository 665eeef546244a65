import "server-only";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { sessions } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { AppError } from "@/lib/core/model/errors";
import { endSessions } from "./end-sessions";
import type { AuthSessionView } from "./model/auth-views";
import type { UserViewer } from "./model/viewer";
import { requirePerson } from "./require-permission";

/** More devices than this nobody has; a list of all needs no pages. */
const maxListed = 200;

/** Where the viewer is signed in, last used first. An admin acting for them stands in it too. */
export async function listOwnSessions(viewer: UserViewer): Promise<AuthSessionView[]> {
  requirePerson(viewer);
  const rows = await (await orm())
    .select()
    .from(sessions)
    .where(
      and(eq(sessions.userId, viewer.userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, sql`now()`)),
    )
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
    .limit(maxListed);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    method: row.method,
    device: row.device,
    network: row.network,
    country: row.country,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    current: row.id === viewer.sessionId,
  }));
}

/** Ends one of the viewer's own sessions. @throws AppError `not_found`, `forbidden` while acting for somebody. */
export async function endOwnSession(viewer: UserViewer, sessionId: string): Promise<void> {
  const ended = await endAudited(viewer, { only: sessionId });
  if (ended === 0) throw new AppError("not_found", { message: "no such session" });
}

/** Ends all of the viewer's sessions, or all but the one they use. @throws AppError `forbidden` while acting for somebody. */
export async function endOwnSessions(viewer: UserViewer, { all }: { all: boolean }): Promise<void> {
  await endAudited(viewer, all ? {} : { except: viewer.sessionId });
}

async function endAudited(
  viewer: UserViewer,
  which: { only?: string; except?: string | null },
): Promise<number> {
  requirePerson(viewer);
  if (viewer.actorId) throw new AppError("forbidden", { message: "not while acting as somebody else" });
  return (await orm()).transaction(async (transaction) => {
    const ended = await endSessions(transaction, viewer.userId, which);
    if (ended > 0) {
      await writeAudit(transaction, {
        actor: viewer,
        action: "user.sessions_ended",
        target: { type: "user", id: viewer.userId },
        after: { sessionsEnded: ended },
      });
    }
    return ended;
  });
}
