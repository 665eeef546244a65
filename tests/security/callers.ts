import { orm } from "@/db/client";
import { cookieNames, csrfHeader, readCookie } from "@/lib/auth/model/cookies";
import { scopes as allScopes, type Scope } from "@/lib/auth/model/permissions";
import { openSession } from "@/lib/auth/open-session";
import { signInCookies } from "@/lib/auth/session-cookies";
import { signAccessToken } from "@/lib/auth/session-token";
import { newId } from "@/lib/core/model/ids";
import { apiKeyFor, type Person } from "../integration/support/people";

const siteOrigin = "http://localhost:3000";

export interface SentRequest {
  method?: string;
  /** Sent as JSON; `FormData`, text and bytes as they are. */
  body?: unknown;
  /** An empty value takes a header away. */
  headers?: Record<string, string>;
}

/** Somebody who sends requests with a credential of theirs. */
export interface Caller {
  request(path: string, sent?: SentRequest): Request;
}

let callers = 0;

function callerWith(credential: (changes: boolean) => Record<string, string>): Caller {
  callers += 1;
  // An address of its own, so that callers do not use up each other's limits.
  const address = `198.18.${Math.floor(callers / 250) % 250}.${callers % 250}`;
  return {
    request(path, { method = "GET", body, headers = {} } = {}) {
      const all = new Headers({
        host: new URL(siteOrigin).host,
        "x-forwarded-for": address,
        ...credential(method !== "GET"),
      });
      if (isJson(body)) all.set("content-type", "application/json");
      for (const [name, value] of Object.entries(headers)) {
        if (value === "") all.delete(name);
        else all.set(name, value);
      }
      return new Request(`${siteOrigin}${path}`, { method, headers: all, body: bodyOf(body) });
    },
  };
}

const isJson = (body: unknown) =>
  body !== undefined && !(body instanceof FormData) && !(body instanceof Uint8Array);

function bodyOf(body: unknown): BodyInit | undefined {
  if (body === undefined || typeof body === "string" || body instanceof FormData) return body;
  return body instanceof Uint8Array ? Uint8Array.from(body) : JSON.stringify(body);
}

/** Nobody: no credential at all, from this site's own page. */
export const anonymous = (): Caller =>
  callerWith((changes): Record<string, string> => (changes ? { origin: siteOrigin } : {}));

interface BrowserOptions {
  /** Whether a second factor was given. */
  secondFactor?: boolean;
  /** The admin who acts as the person. */
  actor?: Person;
}

/** A browser with a session: cookies, its own Origin and the double-submit token. */
export async function browserOf(person: Person, options: BrowserOptions = {}): Promise<Caller> {
  const sessionId = await openSession(await orm(), {
    userId: person.id,
    kind: "browser",
    method: options.actor ? "act_as" : "password",
    hasSecondFactor: options.secondFactor ?? true,
    request: anonymous().request("/"),
    actor: options.actor && { userId: options.actor.id, sessionId: newId("session") },
  });
  const lines = await signInCookies({ userId: person.id, sessionId });
  const cookie = lines.map((line) => line.split(";")[0] ?? "").join("; ");
  const token = readCookie(cookie, cookieNames(false).csrf) ?? "";
  return callerWith((changes) => ({
    cookie,
    ...(changes ? { origin: siteOrigin, [csrfHeader]: token } : {}),
  }));
}

/** A client of the API with an access token. */
export async function clientOf(person: Person): Promise<Caller> {
  const sessionId = await openSession(await orm(), {
    userId: person.id,
    kind: "api",
    method: "password",
    hasSecondFactor: true,
    request: anonymous().request("/"),
  });
  return withToken(await signAccessToken({ userId: person.id, sessionId }));
}

interface KeyOptions {
  /** All unless said otherwise. */
  scopes?: readonly Scope[];
  projectId?: string;
  requestsPerMinute?: number;
}

/** A program with an API key of a person's. */
export async function keyOf(person: Person, options: KeyOptions = {}): Promise<Caller> {
  return withToken(await apiKeyFor(person, { scopes: allScopes, ...options }));
}

const withToken = (token: string): Caller => callerWith(() => ({ authorization: `Bearer ${token}` }));
