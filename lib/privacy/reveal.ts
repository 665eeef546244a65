import "server-only";
import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { auditLog } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";

export type RevealTarget = "lead" | "conversation";

/** How long a revealed thing stays so for the session that asked (ms): a working day. */
const grantMs = 8 * 3_600_000;

/** Whether personal data is shown without asking. Whoever acts as an operator sees what the operator sees. */
export function seesPersonalData(viewer: UserViewer): boolean {
  return viewer.role === "admin";
}

/**
 * Which of these things the viewer has revealed in this session. The audit row is the grant itself: nothing can be
 * shown that is not written down.
 */
export async function findRevealed(
  db: Orm,
  viewer: UserViewer,
  type: RevealTarget,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (seesPersonalData(viewer)) return new Set(ids);
  if (ids.length === 0 || viewer.sessionId === null) return new Set();
  const rows = await db
    .select({ id: auditLog.targetId })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.targetType, type),
        inArray(auditLog.targetId, [...ids]),
        eq(auditLog.action, `${type}.revealed`),
        eq(auditLog.actorId, viewer.userId),
        gt(auditLog.at, new Date(Date.now() - grantMs)),
        sql`${auditLog.after}->>'session' = ${viewer.sessionId}`,
      ),
    );
  return new Set(rows.map((row) => row.id));
}

/** Writes down that the viewer asked for the personal data of a thing; once for each session and working day. */
export async function grantReveal(
  transaction: Orm,
  viewer: UserViewer,
  target: { type: RevealTarget; id: string; projectId: string },
): Promise<void> {
  const known = await findRevealed(transaction, viewer, target.type, [target.id]);
  if (known.has(target.id)) return;
  await writeAudit(transaction, {
    actor: viewer,
    action: `${target.type}.revealed`,
    target: { type: target.type, id: target.id },
    projectId: target.projectId,
    after: { session: viewer.sessionId },
  });
}
