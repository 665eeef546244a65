import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST as login } from "@/app/api/v1/auth/login/route";
import { POST as logout } from "@/app/api/v1/auth/logout/route";
import { POST as refresh } from "@/app/api/v1/auth/refresh/route";
import { DELETE as endSession } from "@/app/api/v1/auth/sessions/[sessionId]/route";
import { GET as listSessions } from "@/app/api/v1/auth/sessions/route";
import { orm } from "@/db/client";
import { auditLog, refreshTokens, sessions, users } from "@/db/schema";
import { totpCode } from "@/lib/auth/totp";
import { apiKeyFor, createPerson, type Person, sessionBrowser } from "../support/people";
import { startProduct } from "../support/product";
import { call, goodPassword, refusalOf } from "./auth-doors";

startProduct();

async function tokensOf(person: Person) {
  const response = await call(login, { email: person.email, password: goodPassword });
  expect(response.status).toBe(200);
  return response.json();
}

async function statusWith(accessToken: string): Promise<number> {
  const headers = { authorization: `Bearer ${accessToken}` };
  return (await call(listSessions, undefined, { method: "GET", headers })).status;
}

test("a password gets tokens that open the API; wrong ones and unknown addresses are told apart by nothing", async () => {
  const person = await createPerson({ password: goodPassword });
  const tokens = await tokensOf(person);
  expect(tokens).toMatchObject({ tokenType: "Bearer", expiresIn: 900 });
  expect(await statusWith(tokens.accessToken)).toBe(200);
  const refused = [
    await refusalOf(await call(login, { email: person.email, password: "falsch" })),
    await refusalOf(await call(login, { email: "niemand@example.test", password: "falsch" })),
  ];
  expect(refused[0]).toEqual({ status: 401, code: "unauthenticated", errors: undefined });
  expect(refused[1]).toEqual(refused[0]);
});

test("a second factor is asked for only after the right password, and each code counts once", async () => {
  const person = await createPerson({ password: goodPassword, secondFactor: true });
  const body = { email: person.email, password: goodPassword };
  expect(await refusalOf(await call(login, { ...body, password: "falsch" }))).toMatchObject({
    code: "unauthenticated",
  });
  expect(await refusalOf(await call(login, body))).toMatchObject({
    status: 401,
    code: "second_factor_required",
  });
  expect(await refusalOf(await call(login, { ...body, code: "000000" }))).toMatchObject({
    code: "unauthenticated",
  });
  const code = totpCode(person.totpSecret ?? "");
  const statuses = await Promise.all(
    Array.from({ length: 5 }, async () => (await call(login, { ...body, code })).status),
  );
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
});

test("an operator without a second factor gets no tokens", async () => {
  const person = await createPerson({ password: goodPassword, role: "operator" });
  const response = await call(login, { email: person.email, password: goodPassword });
  expect(await refusalOf(response)).toMatchObject({ status: 401, code: "second_factor_required" });
});

test("codes cannot be tried out: ten wrong ones close the door", async () => {
  const person = await createPerson({ password: goodPassword, secondFactor: true });
  const statuses: number[] = [];
  for (let index = 0; index < 11; index += 1) {
    const code = String(100_000 + index);
    statuses.push((await call(login, { email: person.email, password: goodPassword, code })).status);
  }
  expect(statuses.at(9)).toBe(401);
  expect(statuses.at(10)).toBe(429);
});

test("a refresh token rotates; one used again ends the session with all its tokens", async () => {
  const person = await createPerson({ password: goodPassword });
  const first = await tokensOf(person);
  const second = await (await call(refresh, { refreshToken: first.refreshToken })).json();
  expect(second.refreshToken).not.toBe(first.refreshToken);
  expect(await statusWith(second.accessToken)).toBe(200);
  expect(await refusalOf(await call(refresh, { refreshToken: first.refreshToken }))).toMatchObject({
    status: 401,
  });
  expect(await statusWith(first.accessToken)).toBe(401);
  expect(await statusWith(second.accessToken)).toBe(401);
  expect((await call(refresh, { refreshToken: second.refreshToken })).status).toBe(401);
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.actorId, person.id));
  expect(rows.map(({ action }) => action)).toEqual(["session.refresh_token_reused"]);
});

test("of many who use a refresh token at once none keeps a session", async () => {
  const person = await createPerson({ password: goodPassword });
  const { refreshToken } = await tokensOf(person);
  const answers = await Promise.all(Array.from({ length: 8 }, () => call(refresh, { refreshToken })));
  const winners = answers.filter(({ status }) => status === 200);
  expect(winners.length).toBeLessThanOrEqual(1);
  for (const winner of winners) expect(await statusWith((await winner.json()).accessToken)).toBe(401);
  const [session] = await (await orm()).select().from(sessions).where(eq(sessions.userId, person.id));
  expect(session?.revokedAt).not.toBeNull();
});

test("only hashes of refresh tokens are stored", async () => {
  const person = await createPerson({ password: goodPassword });
  const { refreshToken } = await tokensOf(person);
  const rows = await (await orm()).select().from(refreshTokens).where(eq(refreshTokens.userId, person.id));
  expect(JSON.stringify(rows)).not.toContain(refreshToken);
});

test.each([["rkr_unknown"], [""], [null], [{}], ["x".repeat(300)]])(
  "the refresh token %j gets nothing",
  async (refreshToken) => {
    expect([401, 422]).toContain((await call(refresh, { refreshToken })).status);
  },
);

test("an access token dies with its session, its person and their role", async () => {
  const db = await orm();
  const person = await createPerson({ password: goodPassword });
  const { accessToken, refreshToken } = await tokensOf(person);
  await db.update(users).set({ status: "suspended" }).where(eq(users.id, person.id));
  expect(await statusWith(accessToken)).toBe(401);
  expect((await call(refresh, { refreshToken })).status).toBe(401);
  await db.update(users).set({ status: "active", role: "operator" }).where(eq(users.id, person.id));
  // A role that needs a second factor needs it at once.
  expect(await statusWith(accessToken)).toBe(401);
  await db.update(users).set({ role: "user" }).where(eq(users.id, person.id));
  expect(await statusWith(accessToken)).toBe(200);
  const browser = await sessionBrowser(person);
  const { data } = await (await call(listSessions, undefined, { browser, method: "GET" })).json();
  const api = data.find(({ kind }: { kind: string }) => kind === "api");
  expect(
    (await call(endSession, undefined, { browser, method: "DELETE", params: { sessionId: api.id } })).status,
  ).toBe(204);
  expect(await statusWith(accessToken)).toBe(401);
});

test("signing out works with the access token and with the refresh token, and the other one dies with it", async () => {
  const person = await createPerson({ password: goodPassword });
  const one = await tokensOf(person);
  const headers = { authorization: `Bearer ${one.accessToken}` };
  expect((await call(logout, {}, { headers })).status).toBe(204);
  expect(await statusWith(one.accessToken)).toBe(401);
  expect((await call(refresh, { refreshToken: one.refreshToken })).status).toBe(401);
  const two = await tokensOf(person);
  expect((await call(logout, { refreshToken: two.refreshToken })).status).toBe(204);
  expect(await statusWith(two.accessToken)).toBe(401);
  expect((await call(logout, { refreshToken: "rkr_unknown" })).status).toBe(204);
});

test("a session cookie is no access token, an access token no cookie, and a changed one is nobody's", async () => {
  const person = await createPerson({ password: goodPassword });
  const browser = await sessionBrowser(person);
  const cookie = /rk_session=([^;]+)/.exec(browser.cookie)?.[1] ?? "";
  expect(await statusWith(cookie)).toBe(401);
  const { accessToken } = await tokensOf(person);
  const stranger = await sessionBrowser(await createPerson());
  stranger.cookie = stranger.cookie.replace(/rk_session=[^;]+/, `rk_session=${accessToken}`);
  expect((await call(listSessions, undefined, { browser: stranger, method: "GET" })).status).toBe(401);
  const [head, , signature] = accessToken.split(".");
  const forged = Buffer.from(
    JSON.stringify({ sub: "usr_demo_admin", sid: "ses_x", aud: "rozoom-api", exp: 9_999_999_999 }),
  );
  expect(await statusWith(`${head}.${forged.toString("base64url")}.${signature}`)).toBe(401);
  const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString("base64url");
  expect(await statusWith(`${none}.${forged.toString("base64url")}.`)).toBe(401);
});

test("no API key reaches the doors of an account's security, whatever its scopes", async () => {
  const person = await createPerson();
  const key = await apiKeyFor(person, { scopes: ["account:read", "projects:write"] });
  const headers = { authorization: `Bearer ${key}` };
  expect((await call(listSessions, undefined, { method: "GET", headers })).status).toBe(403);
  expect((await call(logout, {}, { headers })).status).toBe(403);
});
