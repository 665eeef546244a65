import "server-only";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { findBrowserSession } from "./authenticate";
import { owesSecondFactor } from "./find-session";
import type { ViewerRequest, VisitorViewer } from "./model/viewer";
import { isOwnOrigin } from "./origin";
import type { SessionClaims } from "./session-token";
import { addressOf, assertNotForged, findVisitor, visitorCookies } from "./visitor-session";

/**
 * The visitor of a reading request, with their account when they are signed in.
 * @throws AppError `not_found`: without a cookie nothing here is theirs.
 */
export async function requireVisitor(request: Request): Promise<VisitorViewer> {
  const account = await signedIn(request);
  const visitor = findVisitor(request);
  if (visitor) return { ...visitor, ...account };
  if (!account) throw new AppError("not_found");
  // No conversation has a person's id for a visitor: what is theirs by account is all they have.
  return { kind: "visitor", visitorId: account.userId, ...account, address: addressOf(request) };
}

/**
 * The visitor of a changing request, proven against forgery, with their account when they are signed in.
 * @throws AppError `csrf_rejected` on a foreign or missing Origin or a wrong double-submit token, `not_found` without a cookie.
 */
export async function requireVisitorMutation(request: Request): Promise<VisitorViewer> {
  const visitor = findVisitor(request);
  if (!visitor) throw new AppError("not_found");
  assertNotForged(request, visitor.visitorId);
  return { ...visitor, ...(await signedIn(request)) };
}

/**
 * The visitor of a request that may begin a session: a known one is proven against forgery, a caller without a
 * cookie becomes a new visitor (nothing of anyone's could be abused). A foreign Origin is refused either way.
 */
export async function openVisitorSession(request: Request): Promise<ViewerRequest> {
  const known = findVisitor(request);
  if (known) {
    assertNotForged(request, known.visitorId);
    return { viewer: { ...known, ...(await signedIn(request)) }, setCookies: [] };
  }
  if (request.headers.get("origin") !== null && !isOwnOrigin(request)) throw new AppError("csrf_rejected");
  const visitorId = newId("visitor");
  return {
    viewer: { kind: "visitor", visitorId, address: addressOf(request) },
    setCookies: visitorCookies(visitorId),
  };
}

/** Whose account the request's session cookie opens; nobody's while the second factor is owed. */
async function signedIn(request: Request): Promise<SessionClaims | null> {
  const found = await findBrowserSession(request.headers);
  return found && !owesSecondFactor(found) ? { userId: found.user.id, sessionId: found.session.id } : null;
}
