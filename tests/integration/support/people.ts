import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { apiKeys, users } from "@/db/schema";
import { hashApiKey } from "@/lib/auth/find-api-key";
import { shownPrefixLength } from "@/lib/auth/model/api-key";
import type { Scope, SiteRole } from "@/lib/auth/model/permissions";
import type { Tier, UserViewer } from "@/lib/auth/model/viewer";
import { openSession } from "@/lib/auth/open-session";
import { hashPassword } from "@/lib/auth/password-hash";
import { signInCookies } from "@/lib/auth/session-cookies";
import { encodeTotpSecret } from "@/lib/auth/totp";
import { newId } from "@/lib/core/model/ids";
import { Browser } from "../http/door-requests";

export type Person = typeof users.$inferSelect & {
  /** Base32, when the person has a second factor. */
  totpSecret: string | null;
};

export interface NewPerson {
  role?: SiteRole;
  tier?: Tier;
  email?: string;
  /** Without one nobody signs in by password, which spares a tenth of a second. */
  password?: string;
  /** Whether a code is asked for at sign-in. */
  secondFactor?: boolean;
  /** False: the address is not verified. */
  verified?: boolean;
  locale?: "de" | "en" | "uk";
}

/** A secret of tests only, base32. */
const testTotpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

let people = 0;

/** Somebody with an account. Their address is verified unless said otherwise. */
export async function createPerson(input: NewPerson = {}): Promise<Person> {
  people += 1;
  const id = newId("user");
  const now = new Date();
  const totpSecret = input.secondFactor ? testTotpSecret : null;
  const [person] = await (await orm())
    .insert(users)
    .values({
      id,
      email: input.email ?? `person-${people}-${id.slice(-6)}@example.test`,
      emailVerifiedAt: input.verified === false ? null : now,
      name: `Person ${people}`,
      locale: input.locale ?? "de",
      role: input.role ?? "user",
      tier: input.tier ?? "free",
      passwordHash: input.password ? await hashPassword(input.password) : null,
      totpSecret: totpSecret && encodeTotpSecret(id, totpSecret),
      totpConfirmedAt: totpSecret && now,
    })
    .returning();
  if (!person) throw new Error("the person was not stored");
  return { ...person, totpSecret };
}

/** The person as use-cases see them: signed in by session a moment ago. */
export function viewerFor(person: Person, changes: Partial<UserViewer> = {}): UserViewer {
  return {
    kind: "user",
    userId: person.id,
    role: person.role,
    tier: person.tier,
    locale: person.locale,
    via: "session",
    sessionId: newId("session"),
    authenticatedAt: new Date(),
    apiKeyId: null,
    scopes: null,
    projectId: null,
    requestsPerMinute: null,
    actorId: null,
    address: "203.0.113.9",
    ...changes,
  };
}

/** A browser in which the person is signed in, second factor given, by a real session. */
export async function sessionBrowser(person: Person): Promise<Browser & { sessionId: string }> {
  const browser = new Browser();
  const sessionId = await openSession(await orm(), {
    userId: person.id,
    kind: "browser",
    method: "password",
    hasSecondFactor: true,
    request: browser.request("/"),
  });
  for (const line of await signInCookies({ userId: person.id, sessionId })) browser.setCookie(line);
  return Object.assign(browser, { sessionId });
}

/** A key of the person; send it as `authorization: Bearer <key>`. */
export async function apiKeyFor(
  person: Person,
  input: { scopes: readonly Scope[]; projectId?: string; requestsPerMinute?: number; expiresAt?: Date },
): Promise<string> {
  const key = `rk_${randomBytes(32).toString("base64url")}`;
  await (await orm()).insert(apiKeys).values({
    id: newId("apiKey"),
    userId: person.id,
    projectId: input.projectId ?? null,
    name: "Tests",
    prefix: key.slice(0, shownPrefixLength),
    keyHash: hashApiKey(key),
    scopes: [...input.scopes],
    requestsPerMinute: input.requestsPerMinute ?? null,
    expiresAt: input.expiresAt ?? null,
  });
  return key;
}

/** The person's row as it is now. */
export async function readPerson(person: { id: string }): Promise<typeof users.$inferSelect> {
  const [row] = await (await orm()).select().from(users).where(eq(users.id, person.id));
  if (!row) throw new Error("no such person");
  return row;
}
