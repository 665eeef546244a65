import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { GET as readSession } from "@/app/api/v1/session/route";
import { orm } from "@/db/client";
import { mailOutbox, sessions, users } from "@/db/schema";
import { endSessions } from "@/lib/auth/end-sessions";
import { csrfHeader } from "@/lib/auth/model/cookies";
import { openSession } from "@/lib/auth/open-session";
import { Browser, contextOf } from "../http/door-requests";
import { createPerson, sessionBrowser } from "../support/people";
import { startProduct } from "../support/product";

startProduct();

const noContext = contextOf({});

async function sessionOf(browser: Browser) {
  const response = browser.keep(await readSession(browser.request("/api/v1/session"), noContext));
  expect(response.status).toBe(200);
  return response.json();
}

test("a stranger gets a visitor's cookies and is nobody; a second look changes nothing", async () => {
  const browser = new Browser();
  expect(await sessionOf(browser)).toEqual({ user: null, pending: null });
  const before = browser.cookie;
  expect(before).toContain("rk_csrf=");
  await sessionOf(browser);
  expect(browser.cookie).toBe(before);
});

test("who is signed in sees themselves, without anything secret", async () => {
  const person = await createPerson({ role: "admin", secondFactor: true });
  const { user } = await sessionOf(await sessionBrowser(person));
  expect(user).toMatchObject({ id: person.id, email: person.email, role: "admin", secondFactor: true });
  expect(JSON.stringify(user)).not.toMatch(/hash|secret"/i);
});

test("a token against forgery that does not fit is replaced", async () => {
  const browser = new Browser();
  await sessionOf(browser);
  const good = browser.request("/", { method: "POST" }).headers.get(csrfHeader);
  browser.setCookie("rk_csrf=vis_1.AAAA; Path=/");
  await sessionOf(browser);
  expect(browser.request("/", { method: "POST" }).headers.get(csrfHeader)).toBe(good);
});

test("a revoked session, a suspended person and a changed cookie are nobody at the next request", async () => {
  const person = await createPerson();
  const [one, two] = [await sessionBrowser(person), await sessionBrowser(person)];
  await endSessions(await orm(), person.id, { only: one.sessionId });
  expect(await sessionOf(one)).toMatchObject({ user: null });
  expect(one.cookie).not.toContain("rk_session=");
  expect(await sessionOf(two)).toMatchObject({ user: { id: person.id } });
  await (await orm()).update(users).set({ status: "suspended" }).where(eq(users.id, person.id));
  expect(await sessionOf(two)).toMatchObject({ user: null });

  const other = await sessionBrowser(await createPerson());
  other.cookie = other.cookie.replace(
    /rk_session=([^;]{40})/,
    (_all, start: string) => `rk_session=${start}x`,
  );
  expect(await sessionOf(other)).toMatchObject({ user: null });
});

test("a session that owes its second factor is nobody yet and says what is missing", async () => {
  const person = await createPerson({ secondFactor: true });
  const browser = await sessionBrowser(person);
  const db = await orm();
  await db.update(sessions).set({ secondFactorAt: null }).where(eq(sessions.userId, person.id));
  expect(await sessionOf(browser)).toEqual({ user: null, pending: "second_factor" });
  const operator = await createPerson({ role: "operator" });
  const pending = await sessionBrowser(operator);
  await db.update(sessions).set({ secondFactorAt: null }).where(eq(sessions.userId, operator.id));
  expect(await sessionOf(pending)).toEqual({ user: null, pending: "totp_enrolment" });
});

test("the first device is not told by mail, the next kind of device is, once", async () => {
  const person = await createPerson();
  const signIn = async (agent: string) =>
    openSession(await orm(), {
      userId: person.id,
      kind: "browser",
      method: "password",
      request: new Request("http://localhost:3000/", {
        headers: { "user-agent": agent, "x-forwarded-for": "203.0.113.4" },
      }),
    });
  const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
  await signIn(firefox);
  await signIn("curl/8.14.1");
  await signIn("curl/8.15.0");
  await signIn(firefox);
  const mails = await (await orm()).select().from(mailOutbox).where(eq(mailOutbox.recipient, person.email));
  expect(mails.map(({ kind }) => kind)).toEqual(["new_device"]);
  expect(mails[0]?.text).toContain("curl");
  expect(mails[0]?.text).toContain("http://localhost:3000/de/account/security");
});
