import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { sessions } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { openSession } from "@/lib/auth/open-session";
import { requirePermission, requireRecentSignIn } from "@/lib/auth/require-permission";
import type { SessionClaims } from "@/lib/auth/session-token";
import { AppError } from "@/lib/core/model/errors";
import { lockPerson, refuseOneself } from "./internal/lock-person";

/** How long one acts as somebody (ms). */
const actingMs = 3_600_000;

/**
 * Opens a session in which an admin sees the product as a person sees it, for an hour. Only users can be acted as; what
 * demands a recent sign-in (security, keys, export, deletion) stays refused, and every act is recorded with the admin
 * behind it. The session ends with the admin's own.
 * @throws AppError `forbidden`, also for oneself, for staff and from anything but a browser's session;
 *   `reauthentication_required`; `not_found`; `conflict` for a suspended or leaving account.
 */
export async function actAsPerson(
  viewer: UserViewer,
  input: { userId: string; reason: string; request: Request },
): Promise<SessionClaims> {
  requirePermission(viewer, "people.act_as");
  requireRecentSignIn(viewer);
  refuseOneself(viewer, input.userId);
  const { sessionId: actorSessionId } = viewer;
  if (viewer.via !== "session" || !actorSessionId) {
    throw new AppError("forbidden", { message: "only from a browser's session" });
  }
  return (await orm()).transaction(async (transaction) => {
    const person = await lockPerson(transaction, input.userId);
    if (person.role !== "user") throw new AppError("forbidden", { message: "staff cannot be acted as" });
    if (person.status !== "active" || person.deletionRequestedAt) {
      throw new AppError("conflict", { message: "the account is not open" });
    }
    const sessionId = await openSession(transaction, {
      userId: person.id,
      kind: "browser",
      method: "act_as",
      request: input.request,
      actor: { userId: viewer.userId, sessionId: actorSessionId },
    });
    await transaction
      .update(sessions)
      .set({ expiresAt: new Date(Date.now() + actingMs) })
      .where(eq(sessions.id, sessionId));
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.act_as_started",
      target: { type: "user", id: person.id },
      after: { reason: input.reason, sessionId },
    });
    return { userId: person.id, sessionId };
  });
}
