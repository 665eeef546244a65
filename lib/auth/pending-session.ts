import "server-only";
import { AppError } from "@/lib/core/model/errors";
import { findBrowserSession, requireUser, viewerOf } from "./authenticate";
import { type FoundSession, owesSecondFactor } from "./find-session";
import type { UserViewer } from "./model/viewer";
import { addressOf, assertNotForged, findVisitor } from "./visitor-session";

export interface BrowserSession {
  found: FoundSession;
  viewer: UserViewer;
  /** Whether the second factor is still owed. */
  isPending: boolean;
  visitorId: string;
}

/**
 * The session of a changing request, also one that still owes its second factor: for the doors that settle that.
 * @throws AppError `unauthenticated`, `csrf_rejected`.
 */
export async function requirePendingSession(request: Request): Promise<BrowserSession> {
  const found = await findBrowserSession(request.headers);
  if (!found) throw new AppError("unauthenticated");
  const visitor = findVisitor(request);
  if (!visitor) throw new AppError("csrf_rejected", { message: "read GET /api/v1/session first" });
  assertNotForged(request, visitor.visitorId);
  const viewer = viewerOf(found, "session", addressOf(request));
  return { found, viewer, isPending: owesSecondFactor(found), visitorId: visitor.visitorId };
}

/**
 * Who may set up a second factor: anybody signed in, and who signed in so far that only the one their role demands is missing.
 * @throws AppError `unauthenticated`, `csrf_rejected`, `second_factor_required` when they have one and owe its code.
 */
export async function requireEnrolling(request: Request): Promise<{
  viewer: UserViewer;
  pending: BrowserSession | null;
}> {
  const bySession = request.headers.get("authorization") === null;
  if (!bySession) return { viewer: await requireUser(request), pending: null };
  const session = await requirePendingSession(request);
  if (session.isPending && session.found.user.totpConfirmedAt) throw new AppError("second_factor_required");
  return { viewer: session.viewer, pending: session.isPending ? session : null };
}
