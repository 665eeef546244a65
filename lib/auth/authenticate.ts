import "server-only";
import { AppError } from "@/lib/core/model/errors";
import { enforceLimit } from "./enforce-limit";
import { findApiKey } from "./find-api-key";
import { type FoundSession, findSession, owesSecondFactor } from "./find-session";
import { cookieNames, readCookie } from "./model/cookies";
import { type Scope, scopes } from "./model/permissions";
import type { UserViewer } from "./model/viewer";
import { isSecureSite } from "./origin";
import { decodeSessionToken, verifyAccessToken } from "./session-token";
import { addressOf, assertNotForged, findVisitor } from "./visitor-session";

const safeMethods = ["GET", "HEAD"];

/**
 * The person behind a request: an `Authorization` header alone decides when there is one, else the session cookie,
 * which a changing request must prove against forgery. Null when nobody is signed in.
 * @throws AppError `unauthenticated` for a credential that is over, `second_factor_required`, `csrf_rejected`, `rate_limited` for
 *   an address that sends many wrong ones.
 */
export async function authenticate(request: Request): Promise<UserViewer | null> {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) return byHeader(authorization, addressOf(request));
  const found = await findBrowserSession(request.headers);
  if (!found) return null;
  if (!safeMethods.includes(request.method)) {
    const visitor = findVisitor(request);
    if (!visitor) throw new AppError("csrf_rejected", { message: "read GET /api/v1/session first" });
    assertNotForged(request, visitor.visitorId);
  }
  if (owesSecondFactor(found)) throw new AppError("second_factor_required");
  return viewerOf(found, "session", addressOf(request));
}

/** The same for operations that nobody may call without an account. @throws AppError `unauthenticated` too. */
export async function requireUser(request: Request): Promise<UserViewer> {
  const viewer = await authenticate(request);
  if (!viewer) throw new AppError("unauthenticated");
  return viewer;
}

/** The session of the browser that sent these headers, second factor given or not. */
export async function findBrowserSession(headers: Headers): Promise<FoundSession | null> {
  const token = readCookie(headers.get("cookie"), cookieNames(isSecureSite()).session);
  if (!token) return null;
  const claims = await decodeSessionToken(token);
  return claims ? findSession(claims, "browser") : null;
}

async function byHeader(authorization: string, address: string): Promise<UserViewer> {
  const token = /^Bearer ([\w.~+/=-]{1,4096})$/i.exec(authorization)?.[1] ?? "";
  const viewer = token.startsWith("rk_")
    ? await byApiKey(token, address)
    : await byAccessToken(token, address);
  if (!viewer) {
    await enforceLimit("badCredential", address);
    throw new AppError("unauthenticated", {
      message: "the token is unknown, expired or revoked",
      details: { headers: { "www-authenticate": 'Bearer realm="rozoom", error="invalid_token"' } },
    });
  }
  return viewer;
}

async function byAccessToken(token: string, address: string): Promise<UserViewer | null> {
  const claims = await verifyAccessToken(token);
  const found = claims && (await findSession(claims, "api"));
  if (!found) return null;
  if (owesSecondFactor(found)) throw new AppError("second_factor_required");
  return viewerOf(found, "token", address);
}

async function byApiKey(token: string, address: string): Promise<UserViewer | null> {
  const found = await findApiKey(token);
  if (!found) return null;
  const { key, user } = found;
  return {
    kind: "user",
    userId: user.id,
    role: user.role,
    tier: user.tier,
    locale: user.locale,
    via: "api_key",
    sessionId: null,
    authenticatedAt: null,
    apiKeyId: key.id,
    scopes: scopes.filter((scope: Scope) => key.scopes.includes(scope)),
    projectId: key.projectId,
    requestsPerMinute: key.requestsPerMinute,
    actorId: null,
    address,
  };
}

/** The viewer of a living session. */
export function viewerOf(found: FoundSession, via: "session" | "token", address: string): UserViewer {
  const { session, user } = found;
  return {
    kind: "user",
    userId: user.id,
    role: user.role,
    tier: user.tier,
    locale: user.locale,
    via,
    sessionId: session.id,
    authenticatedAt: session.authenticatedAt,
    apiKeyId: null,
    scopes: null,
    projectId: null,
    requestsPerMinute: null,
    actorId: session.actorId,
    address,
  };
}
