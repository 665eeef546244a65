import "server-only";
import { newId } from "@/lib/core/model/ids";
import { cookieNames } from "./model/cookies";
import { isSecureSite } from "./origin";
import { encodeSessionToken, type SessionClaims, sessionSeconds } from "./session-token";
import { visitorCookies } from "./visitor-session";

/** The `Set-Cookie` line of a session. */
async function sessionCookie(claims: SessionClaims): Promise<string> {
  return line(await encodeSessionToken(claims), sessionSeconds);
}

/** The `Set-Cookie` line that ends a session in the browser. */
export function endedSessionCookie(): string {
  return line("", 0);
}

/** What a browser gets when it signs in: the session, and a visitor of its own with a new token against forgery. */
export async function signInCookies(claims: SessionClaims): Promise<string[]> {
  return [await sessionCookie(claims), ...freshVisitorCookies()];
}

/** What it gets when it signs out: nobody could tell from its cookies who it was. */
export function signOutCookies(): string[] {
  return [endedSessionCookie(), ...freshVisitorCookies()];
}

/** A visitor nobody was before: tokens against forgery that were seen earlier are worth nothing. */
export function freshVisitorCookies(): string[] {
  return visitorCookies(newId("visitor"));
}

/** The answer with these `Set-Cookie` lines added. */
export function withCookies(response: Response, lines: readonly string[]): Response {
  for (const line of lines) response.headers.append("set-cookie", line);
  return response;
}

function line(value: string, maxAgeSeconds: number): string {
  const secure = isSecureSite();
  const name = cookieNames(secure).session;
  return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}
