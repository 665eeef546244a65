import "server-only";
import { findBrowserSession } from "./authenticate";
import { type FoundSession, owesSecondFactor } from "./find-session";
import { cookieNames, readCookie } from "./model/cookies";
import type { SessionView } from "./model/session-view";
import { isSecureSite } from "./origin";
import { endedSessionCookie, freshVisitorCookies } from "./session-cookies";
import { findVisitor, isTokenOf, visitorCookies } from "./visitor-session";

/**
 * Who the browser of a request is, and the cookies it should have: a visitor and the token against forgery that fits, made
 * anew where one is missing or wrong. A session that is over is taken away.
 */
export async function readSession(request: Request): Promise<{ view: SessionView; setCookies: string[] }> {
  const found = await findBrowserSession(request.headers);
  const setCookies = visitorLines(request);
  if (found) return { view: viewOf(found), setCookies };
  const given = readCookie(request.headers.get("cookie"), cookieNames(isSecureSite()).session);
  if (given) setCookies.push(endedSessionCookie());
  return { view: { user: null, pending: null }, setCookies };
}

function visitorLines(request: Request): string[] {
  const visitor = findVisitor(request);
  if (!visitor) return freshVisitorCookies();
  const token = readCookie(request.headers.get("cookie"), cookieNames(isSecureSite()).csrf);
  return isTokenOf(token ?? "", visitor.visitorId) ? [] : visitorCookies(visitor.visitorId);
}

function viewOf(found: FoundSession): SessionView {
  const { session, user } = found;
  if (owesSecondFactor(found)) {
    return { user: null, pending: user.totpConfirmedAt ? "second_factor" : "totp_enrolment" };
  }
  return {
    user: {
      id: user.id,
      name: user.name,
      email: user.email,
      emailVerified: user.emailVerifiedAt !== null,
      role: user.role,
      tier: user.tier,
      locale: user.locale,
      timeZone: user.timeZone,
      avatarUploadId: user.avatarUploadId,
      secondFactor: user.totpConfirmedAt !== null,
      deletionRequestedAt: user.deletionRequestedAt?.toISOString() ?? null,
      actedFor: session.actorId !== null,
    },
    pending: null,
  };
}
