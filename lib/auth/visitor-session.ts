import "server-only";
import { timingSafeEqual } from "node:crypto";
import { env } from "@/lib/core/env";
import { secrets } from "@/lib/core/env-secrets";
import { AppError } from "@/lib/core/model/errors";
import { clientAddress } from "@/lib/core/rate-limit/client-address";
import { cookieNames, csrfHeader, readCookie } from "./model/cookies";
import type { VisitorViewer } from "./model/viewer";
import { isOwnOrigin, isSecureSite } from "./origin";
import { signToken, verifyToken } from "./signed-token";

/** A year; the conversations behind it are kept only as long as the policy says (seconds). */
const maxAgeSeconds = 365 * 24 * 3_600;

/** The visitor of a reading request; null when no valid cookie came along. */
export function findVisitor(request: Request): VisitorViewer | null {
  const token = readCookie(request.headers.get("cookie"), cookieNames(isSecureSite()).visitor);
  const visitorId = verifyToken("visitor", token, secrets().sessionSecret);
  return visitorId ? { kind: "visitor", visitorId, address: addressOf(request) } : null;
}

/**
 * Proves that our own pages sent a changing request.
 * @throws AppError `csrf_rejected` on a foreign or missing Origin or a wrong double-submit token.
 */
export function assertNotForged(request: Request, visitorId: string): void {
  if (!isOwnOrigin(request))
    throw new AppError("csrf_rejected", { message: "the Origin is missing or foreign" });
  const cookie = readCookie(request.headers.get("cookie"), cookieNames(isSecureSite()).csrf) ?? "";
  const header = request.headers.get(csrfHeader) ?? "";
  if (!isTokenOf(cookie, visitorId) || !isTokenOf(header, visitorId)) {
    throw new AppError("csrf_rejected", { message: `send the csrf cookie's value in ${csrfHeader}` });
  }
}

/** Whether a double-submit token was made for this visitor. */
export function isTokenOf(token: string, visitorId: string): boolean {
  return sameText(token, signToken("csrf", visitorId, secrets().csrfSecret));
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The cookies of a visitor, new or renewed: signing in and out begins a new one, so a token seen before is worth nothing. */
export function visitorCookies(visitorId: string): string[] {
  const secure = isSecureSite();
  const names = cookieNames(secure);
  const shared = `Path=/; Max-Age=${maxAgeSeconds}; SameSite=Lax${secure ? "; Secure" : ""}`;
  return [
    `${names.visitor}=${signToken("visitor", visitorId, secrets().sessionSecret)}; ${shared}; HttpOnly`,
    `${names.csrf}=${signToken("csrf", visitorId, secrets().csrfSecret)}; ${shared}`,
  ];
}

/** The process notes the socket's address as the last hop (`noteSocketAddresses`), so it is one more to trust. */
export function addressOf(request: Request): string {
  return clientAddress(request.headers, undefined, env().TRUSTED_PROXIES + 1);
}
