import { orm } from "@/db/client";
import { apiKeys, sessions, users } from "@/db/schema";
import { hashApiKey } from "@/lib/auth/find-api-key";
import { cookieNames, csrfHeader, readCookie } from "@/lib/auth/model/cookies";
import { scopes as allScopes, type Scope, type SiteRole } from "@/lib/auth/model/permissions";
import { encodeSessionToken, signAccessToken } from "@/lib/auth/session-token";
import { visitorCookies } from "@/lib/auth/visitor-session";
import { newId } from "@/lib/core/model/ids";
import { hashText } from "./hash-text";

export const siteOrigin = "http://localhost:3000";

type Row = typeof users.$inferSelect;
export type Person = Pick<Row, "id" | "email" | "name" | "role">;

/** Somebody with an account, without a password. */
export async function insertPerson(
  name: string,
  more: Partial<typeof users.$inferInsert> = {},
): Promise<Person> {
  const id = newId("user");
  const row = {
    id,
    email: `${name.toLowerCase().replaceAll(" ", "-")}-${id.slice(-8)}@example.com`,
    emailVerifiedAt: new Date(),
    name,
    locale: "de" as const,
    // Limits are shown by tests of their own.
    tier: "business" as const,
    role: "user" as SiteRole,
    lastSeenAt: new Date(),
    ...more,
  };
  await (await orm()).insert(users).values(row);
  return row;
}

interface SessionKind {
  kind?: "browser" | "api";
  /** Whether a second factor was given. */
  secondFactor?: boolean;
  actorId?: string;
}

/** A living session of a person, begun just now. */
export async function insertSession(person: Person, options: SessionKind = {}): Promise<string> {
  const now = new Date();
  const id = newId("session");
  await (await orm()).insert(sessions).values({
    id,
    userId: person.id,
    kind: options.kind ?? "browser",
    method: options.actorId ? "act_as" : "password",
    device: "Firefox · Linux",
    network: "198.51.100.0/24",
    secondFactorAt: (options.secondFactor ?? true) ? now : null,
    authenticatedAt: now,
    actorId: options.actorId ?? null,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + 3_600_000),
  });
  return id;
}

export interface SentRequest {
  method?: string;
  /** Sent as JSON; `FormData`, text and bytes as they are. */
  body?: unknown;
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
  const address = `198.51.${100 + Math.floor(callers / 250)}.${callers % 250}`;
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

/** Nobody: no credential at all. */
export const anonymous = (): Caller => callerWith(() => ({}));

/** A browser with a session: cookies, its own Origin and the double-submit token. */
export async function browserOf(person: Person, options: SessionKind = {}): Promise<Caller> {
  const sessionId = await insertSession(person, options);
  const session = await encodeSessionToken({ userId: person.id, sessionId });
  const visitor = visitorCookies(newId("visitor")).map((line) => line.split(";")[0] ?? "");
  const cookie = [`${cookieNames(false).session}=${session}`, ...visitor].join("; ");
  const token = readCookie(cookie, cookieNames(false).csrf) ?? "";
  return callerWith((changes) => ({
    cookie,
    ...(changes ? { origin: siteOrigin, [csrfHeader]: token } : {}),
  }));
}

/** A client of the API with an access token. */
export async function clientOf(person: Person): Promise<Caller> {
  const sessionId = await insertSession(person, { kind: "api" });
  const token = await signAccessToken({ userId: person.id, sessionId });
  return callerWith(() => ({ authorization: `Bearer ${token}` }));
}

interface KeyOptions {
  scopes?: readonly Scope[];
  projectId?: string | null;
  requestsPerMinute?: number | null;
}

/** A program with an API key of a person's. */
export async function keyOf(person: Person, options: KeyOptions = {}): Promise<Caller & { keyId: string }> {
  const keyId = newId("apiKey");
  const key = `rk_${hashText(keyId).slice(0, 43)}`;
  await (await orm()).insert(apiKeys).values({
    id: keyId,
    userId: person.id,
    projectId: options.projectId ?? null,
    name: "Test",
    prefix: key.slice(0, 10),
    keyHash: hashApiKey(key),
    scopes: [...(options.scopes ?? allScopes)],
    requestsPerMinute: options.requestsPerMinute ?? null,
    lastUsedAt: new Date(),
  });
  return { ...callerWith(() => ({ authorization: `Bearer ${key}` })), keyId };
}
