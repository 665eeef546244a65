import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST as register } from "@/app/api/v1/auth/register/route";
import { POST as resend } from "@/app/api/v1/auth/resend-verification/route";
import { POST as reset } from "@/app/api/v1/auth/reset-password/route";
import { POST as verify } from "@/app/api/v1/auth/verify-email/route";
import { orm } from "@/db/client";
import { conversations, users } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { mailLink } from "@/lib/auth/mail-link";
import { findVisitor } from "@/lib/auth/visitor-session";
import { newId } from "@/lib/core/model/ids";
import { Browser } from "../http/door-requests";
import { createPerson, readPerson } from "../support/people";
import { startProduct } from "../support/product";
import { call, goodPassword, mailsTo, registerAs, tokenTo } from "./auth-doors";
import { sessionOf, signIn } from "./browser-sign-in";

startProduct();

const strangers = "das passwort des fremden";

/** A browser that has been here before, with a visitor of its own. */
async function visitingBrowser(): Promise<Browser> {
  const browser = new Browser();
  await sessionOf(browser);
  return browser;
}

async function signsIn(email: string, password: string): Promise<boolean> {
  return (await signIn(new Browser(), "password", { email, password })).status === 200;
}

async function openLink(email: string, browser: Browser) {
  const response = await call(verify, { token: await tokenTo(email, "verify_email") }, { browser });
  expect(response.status).toBe(200);
  return response.json();
}

async function personAt(email: string) {
  const [person] = await (await orm()).select().from(users).where(eq(users.email, email));
  return person;
}

test.each(["operator", "admin"] as const)(
  "nobody lays a password on an account invited as %s",
  async (role) => {
    const colleague = await createPerson({ role, verified: false });
    const response = await registerAs(colleague.email, { password: strangers, name: "Fremder" });
    const unknown = await registerAs(`unbekannt-${role}@example.test`);
    expect([response.status, await response.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(await readPerson(colleague)).toMatchObject({ passwordHash: null, name: colleague.name, role });
    expect((await mailsTo(colleague.email)).map(({ kind }) => kind)).toEqual(["already_registered"]);
  },
);

test("a password a stranger had laid down is not there any more when an invited colleague confirms the address", async () => {
  const email = "vorab@example.test";
  await registerAs(email, { password: strangers }, await visitingBrowser());
  const person = await personAt(email);
  if (!person) throw new Error("nobody was stored");
  const db = await orm();
  await db.update(users).set({ role: "admin" }).where(eq(users.id, person.id));
  await db.transaction((transaction) =>
    mailLink(transaction, { kind: "verify_email", userId: person.id, person }),
  );
  expect((await openLink(email, await visitingBrowser())).passwordToken).toEqual(expect.any(String));
  expect((await readPerson(person)).passwordHash).toBeNull();
});

test("in the browser that registered the password comes to life, with the conversations held there", async () => {
  const email = "gleich@example.test";
  const browser = await visitingBrowser();
  const visitorId = findVisitor(browser.request("/"))?.visitorId ?? "";
  const id = newId("conversation");
  await (await orm()).insert(conversations).values({
    id,
    projectId: siteAssistant.projectId,
    assistantId: siteAssistant.assistantId,
    visitorId,
    channel: "site",
    locale: "de",
  });
  await registerAs(email, {}, browser);
  expect(await openLink(email, browser)).toEqual({ passwordToken: null });
  expect(await signsIn(email, goodPassword)).toBe(true);
  const [row] = await (await orm()).select().from(conversations).where(eq(conversations.id, id));
  expect(row?.userId).toBe((await personAt(email))?.id);
});

test("a browser that was never here before keeps its own password", async () => {
  const email = "neu-hier@example.test";
  const browser = new Browser();
  await registerAs(email, {}, browser);
  expect(await openLink(email, browser)).toEqual({ passwordToken: null });
  expect(await signsIn(email, goodPassword)).toBe(true);
});

test.each([
  ["a program", new Browser(), { origin: "" }],
  ["another browser", new Browser(), {}],
])("the password of %s does not come to life in a browser that was never here", async (who, by, headers) => {
  const email = `von-${who.replace(" ", "-")}@example.test`;
  const body = { email, password: strangers, name: "Fremder", locale: "de" };
  expect((await call(register, body, { browser: by, headers })).status).toBe(202);
  expect((await openLink(email, new Browser())).passwordToken).toEqual(expect.any(String));
  expect(await signsIn(email, strangers)).toBe(false);
});

test("what a program registered a program confirms, without cookies", async () => {
  const email = "programm@example.test";
  const headers = { origin: "" };
  const body = { email, password: goodPassword, name: "Programm", locale: "de" };
  const registered = await call(register, body, { headers });
  expect(registered.headers.getSetCookie()).toEqual([]);
  const confirmed = await call(verify, { token: await tokenTo(email, "verify_email") }, { headers });
  expect(await confirmed.json()).toEqual({ passwordToken: null });
  expect(await signsIn(email, goodPassword)).toBe(true);
});

test("whoever registers last does not own the password of who opens the link", async () => {
  const email = "letzter@example.test";
  const [owner, stranger] = [await visitingBrowser(), await visitingBrowser()];
  await registerAs(email, {}, owner);
  await registerAs(email, { password: strangers }, stranger);
  const { passwordToken } = await openLink(email, owner);
  expect(await signsIn(email, strangers)).toBe(false);
  expect(await signsIn(email, goodPassword)).toBe(false);
  expect((await call(reset, { token: passwordToken, password: goodPassword })).status).toBe(204);
  expect(await signsIn(email, goodPassword)).toBe(true);
});

test("nor does a link the owner asks for bring a stranger's password to life", async () => {
  const email = "erneut@example.test";
  const owner = await visitingBrowser();
  await registerAs(email, { password: strangers }, await visitingBrowser());
  await call(resend, { email }, { browser: owner });
  expect((await openLink(email, owner)).passwordToken).toEqual(expect.any(String));
  expect(await signsIn(email, strangers)).toBe(false);
});

test("asking again in the browser that registered keeps its password", async () => {
  const email = "nochmal@example.test";
  const owner = await visitingBrowser();
  await registerAs(email, {}, owner);
  await call(resend, { email }, { browser: owner });
  expect(await openLink(email, owner)).toEqual({ passwordToken: null });
  expect(await signsIn(email, goodPassword)).toBe(true);
});
