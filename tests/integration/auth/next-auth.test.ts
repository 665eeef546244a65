import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { GET as listChats } from "@/app/api/chat/route";
import { POST as giveCode } from "@/app/api/v1/auth/second-factor/route";
import { orm } from "@/db/client";
import { auditLog, conversations, sessions, users } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { csrfHeader } from "@/lib/auth/model/cookies";
import { totpCode } from "@/lib/auth/totp";
import { findVisitor } from "@/lib/auth/visitor-session";
import { newId } from "@/lib/core/model/ids";
import { Browser, contextOf } from "../http/door-requests";
import { createPerson, readPerson } from "../support/people";
import { startProduct } from "../support/product";
import { nextAuth, sessionOf, signIn } from "./browser-sign-in";

startProduct();

const password = "korrekt pferd batterie klammer";
const noContext = contextOf({});

/** A conversation of the visitor behind this browser. */
async function talkAs(browser: Browser): Promise<string> {
  await sessionOf(browser);
  const visitor = findVisitor(browser.request("/"));
  const id = newId("conversation");
  await (await orm()).insert(conversations).values({
    id,
    projectId: siteAssistant.projectId,
    assistantId: siteAssistant.assistantId,
    visitorId: visitor?.visitorId ?? "",
    channel: "site",
    locale: "de",
  });
  return id;
}

async function chatsOf(browser: Browser): Promise<string[]> {
  const response = await listChats(browser.request("/api/chat"), noContext);
  if (response.status !== 200) return [];
  return (await response.json()).data.map(({ id }: { id: string }) => id);
}

test("a standard client signs in with the form, reads its session and signs out", async () => {
  const person = await createPerson({ password });
  const browser = new Browser();
  const providers = await (await nextAuth(browser, "providers")).json();
  expect(Object.keys(providers)).toEqual(["password", "magic-link", "passkey"]);
  const response = await signIn(browser, "password", {
    email: person.email,
    password,
    callbackUrl: "/de/account",
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ url: "http://localhost:3000/de/account" });
  expect(response.headers.get("cache-control")).toBe("no-store");
  const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith("rk_session="));
  expect(line).toMatch(/HttpOnly/i);
  expect(line).toMatch(/SameSite=Lax/i);
  expect(await (await nextAuth(browser, "session")).json()).toMatchObject({ user: { id: person.id } });
  expect((await sessionOf(browser)).user).toMatchObject({ id: person.id });
  const { csrfToken } = await (await nextAuth(browser, "csrf")).json();
  const out = await nextAuth(browser, "signout", { csrfToken, json: "true" });
  expect(out.status).toBe(200);
  expect(browser.cookie).not.toContain("rk_session=");
  expect(await (await nextAuth(browser, "session")).json()).toEqual({});
  const [row] = await (await orm()).select().from(sessions).where(eq(sessions.userId, person.id));
  expect(row?.revokedAt).not.toBeNull();
});

test("a visitor's conversation joins the account and is gone from the browser after signing out", async () => {
  const person = await createPerson({ password });
  const browser = new Browser();
  const mine = await talkAs(browser);
  expect(await chatsOf(browser)).toEqual([mine]);
  await signIn(browser, "password", { email: person.email, password });
  expect(await chatsOf(browser)).toEqual([mine]);
  const { csrfToken } = await (await nextAuth(browser, "csrf")).json();
  const before = browser.cookie;
  await nextAuth(browser, "signout", { csrfToken, json: "true" });
  expect(await chatsOf(browser)).toEqual([]);
  // Nor with the visitor's cookie of the time signed in, kept by somebody.
  browser.cookie = before;
  expect(await chatsOf(browser)).toEqual([]);
  const elsewhere = new Browser();
  await signIn(elsewhere, "password", { email: person.email, password });
  expect(await chatsOf(elsewhere)).toEqual([mine]);
});

test("a token against forgery of before the sign-in is worth nothing afterwards", async () => {
  const person = await createPerson({ password });
  const browser = new Browser();
  await sessionOf(browser);
  const old = browser.request("/", { method: "POST" }).headers.get(csrfHeader) ?? "";
  await signIn(browser, "password", { email: person.email, password });
  const fresh = browser.request("/", { method: "POST" }).headers.get(csrfHeader);
  expect(fresh).not.toBe(old);
  const { DELETE } = await import("@/app/api/v1/auth/sessions/route");
  const request = (token: string) =>
    browser.request("/api/v1/auth/sessions", { method: "DELETE", headers: { [csrfHeader]: token } });
  expect((await DELETE(request(old), noContext)).status).toBe(403);
  expect((await DELETE(request(fresh ?? ""), noContext)).status).toBe(204);
});

test.each([
  ["no Origin", { origin: "" }],
  ["a foreign Origin", { origin: "https://evil.example" }],
  ["an Origin that begins like ours", { origin: "http://localhost:3000.evil.example" }],
  ["a null Origin", { origin: "null" }],
])("signing in and out with %s is refused and changes nothing", async (_what, headers) => {
  const person = await createPerson({ password });
  const browser = new Browser();
  const refused = await signIn(browser, "password", { email: person.email, password }, headers);
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: "csrf_rejected" });
  await signIn(browser, "password", { email: person.email, password });
  const { csrfToken } = await (await nextAuth(browser, "csrf")).json();
  expect((await nextAuth(browser, "signout", { csrfToken, json: "true" }, headers)).status).toBe(403);
  expect((await sessionOf(browser)).user).toMatchObject({ id: person.id });
});

test("without next-auth's own token nobody is signed in", async () => {
  const person = await createPerson({ password });
  const browser = new Browser();
  await nextAuth(browser, "callback/password", {
    email: person.email,
    password,
    csrfToken: "x|y",
    json: "true",
  });
  expect(browser.cookie).not.toContain("rk_session=");
});

test("wrong passwords, unknown, suspended and unproven accounts get one answer", async () => {
  const known = await createPerson({ password });
  const suspended = await createPerson({ password });
  await (await orm()).update(users).set({ status: "suspended" }).where(eq(users.id, suspended.id));
  const unproven = await createPerson({ password, verified: false });
  const linkOnly = await createPerson();
  const answers = await Promise.all(
    [
      { email: known.email, password: "falsches pferd" },
      { email: "nobody@example.test", password },
      { email: suspended.email, password },
      { email: unproven.email, password },
      { email: linkOnly.email, password },
      { email: "not an address", password },
      { email: known.email, password: "" },
    ].map(async (fields) => {
      const response = await signIn(new Browser(), "password", fields);
      return [response.status, await response.text()];
    }),
  );
  for (const answer of answers) {
    expect(answer).toEqual([
      401,
      '{"url":"http://localhost:3000/api/auth/error?error=CredentialsSignin&provider=password"}',
    ]);
  }
});

test("guessing at one account is refused after ten tries from anywhere, the right ones do not count", async () => {
  const person = await createPerson({ password });
  for (let index = 0; index < 12; index += 1) {
    const right = await signIn(new Browser(), "password", { email: person.email, password });
    expect(right.status).toBe(200);
  }
  const statuses: number[] = [];
  for (let index = 0; index < 11; index += 1) {
    const guess = await signIn(new Browser(), "password", {
      email: person.email.toUpperCase(),
      password: `guess ${index}`,
    });
    statuses.push(guess.status);
  }
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  const late = await signIn(new Browser(), "password", { email: person.email, password });
  expect(late.status).toBe(429);
  expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await late.json()).toMatchObject({ code: "rate_limited" });
});

test("guessing from one network is refused whatever spelling of its address is used", async () => {
  const statuses: number[] = [];
  for (let index = 0; index < 61; index += 1) {
    const browser = new Browser();
    const forwarded = [
      `2001:db8:7:7::${index.toString(16)}`,
      `2001:0db8:0007:0007:0:0:0:${index.toString(16)}`,
    ];
    const headers = { "x-forwarded-for": `198.51.100.${index}, ${forwarded[index % 2]}` };
    statuses.push(
      (await signIn(browser, "password", { email: `n${index}@example.test`, password: "x" }, headers)).status,
    );
    if (index > 57) continue;
  }
  expect(statuses.at(-2)).toBe(401);
  expect(statuses.at(-1)).toBe(429);
}, 120_000);

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "http://localhost:3000@evil.example/",
  "http://localhost:3000.evil.example",
  "javascript:alert(1)",
])("the way back %s leads home instead", async (callbackUrl) => {
  const person = await createPerson({ password });
  const browser = new Browser();
  const response = await signIn(browser, "password", { email: person.email, password, callbackUrl });
  const { url } = await response.json();
  expect(new URL(url).origin).toBe("http://localhost:3000");
  const page = await nextAuth(browser, `signin?callbackUrl=${encodeURIComponent(callbackUrl)}`);
  expect(page.status).toBe(302);
  const target = new URL(page.headers.get("location") ?? "", "http://localhost:3000");
  expect(target.origin).toBe("http://localhost:3000");
  expect(new URL(target.searchParams.get("callbackUrl") ?? "").origin).toBe("http://localhost:3000");
});

test("a foreign Host makes no address of ours", async () => {
  const person = await createPerson({ password });
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
  const browser = new Browser();
  const response = await signIn(browser, "password", { email: person.email, password }, headers);
  expect(await response.text()).not.toContain("evil.example");
  const providers = await nextAuth(browser, "providers", undefined, headers);
  expect(await providers.text()).not.toContain("evil.example");
});

test("who has a second factor is nobody until its code was given, and each code counts once", async () => {
  const person = await createPerson({ password, secondFactor: true });
  const browser = new Browser();
  const mine = await talkAs(browser);
  await signIn(browser, "password", { email: person.email, password });
  expect(await sessionOf(browser)).toEqual({ user: null, pending: "second_factor" });
  expect(await (await nextAuth(browser, "session")).json()).toEqual({});
  const { GET } = await import("@/app/api/v1/auth/sessions/route");
  const blocked = await GET(browser.request("/api/v1/auth/sessions"), noContext);
  expect([blocked.status, (await blocked.json()).code]).toEqual([401, "second_factor_required"]);
  const give = async (which: Browser, code: string) =>
    which.keep(await giveCode(which.post("/api/v1/auth/second-factor", { code }), noContext));
  expect((await give(browser, "000000")).status).toBe(422);
  const code = totpCode(person.totpSecret ?? "");
  expect((await give(browser, code)).status).toBe(204);
  expect((await sessionOf(browser)).user).toMatchObject({ id: person.id });
  expect(await chatsOf(browser)).toEqual([mine]);
  const second = new Browser();
  await sessionOf(second);
  await signIn(second, "password", { email: person.email, password });
  expect((await give(second, code)).status).toBe(422);
});

test("an operator without a second factor is asked to set one up and reaches nothing else", async () => {
  const person = await createPerson({ password, role: "operator" });
  const browser = new Browser();
  await sessionOf(browser);
  await signIn(browser, "password", { email: person.email, password });
  expect(await sessionOf(browser)).toEqual({ user: null, pending: "totp_enrolment" });
  const { POST: start } = await import("@/app/api/v1/auth/totp/route");
  const { POST: confirm } = await import("@/app/api/v1/auth/totp/confirm/route");
  const { secret, uri } = await (await start(browser.post("/api/v1/auth/totp", {}), noContext)).json();
  expect(uri).toContain(`secret=${secret}`);
  const done = browser.keep(
    await confirm(browser.post("/api/v1/auth/totp/confirm", { code: totpCode(secret) }), noContext),
  );
  expect((await done.json()).recoveryCodes).toHaveLength(10);
  expect((await sessionOf(browser)).user).toMatchObject({ id: person.id, secondFactor: true });
  const stored = await readPerson(person);
  expect(stored.totpSecret).not.toContain(secret);
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, person.id));
  expect(rows.map(({ action }) => action)).toEqual(["user.second_factor_on"]);
});

test("ill-formed and oversized bodies are refused, not answered with an error of ours", async () => {
  const browser = new Browser();
  const post = async (body: string, type: string) => {
    const { POST } = await import("@/app/api/auth/[...nextauth]/route");
    const request = browser.request("/api/auth/callback/password", {
      method: "POST",
      body,
      headers: { "content-type": type },
    });
    return (await POST(request, contextOf({ nextauth: ["callback", "password"] }))).status;
  };
  expect(await post("{", "application/json")).toBe(400);
  expect(await post('{"email":{"$ne":null},"password":["x"]}', "application/json")).toBe(422);
  expect(await post("a".repeat(40_000), "application/x-www-form-urlencoded")).toBe(413);
  expect((await nextAuth(browser, "_log", { level: "error" })).status).toBe(404);
});
