import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { DELETE as remove, PATCH as rename } from "@/app/api/v1/auth/passkeys/[passkeyId]/route";
import { POST as options } from "@/app/api/v1/auth/passkeys/options/route";
import { POST as add, GET as list } from "@/app/api/v1/auth/passkeys/route";
import { POST as signInOptions } from "@/app/api/v1/auth/passkeys/sign-in-options/route";
import { POST as reauthenticate } from "@/app/api/v1/auth/reauthenticate/route";
import { orm } from "@/db/client";
import { auditLog, sessions, users } from "@/db/schema";
import { Browser } from "../http/door-requests";
import { createPerson, sessionBrowser } from "../support/people";
import { startProduct } from "../support/product";
import { call, mailsTo, refusalOf } from "./auth-doors";
import { sessionOf, signIn } from "./browser-sign-in";
import { SoftwarePasskey } from "./software-passkey";

startProduct();

async function challengeFor(browser: Browser): Promise<string> {
  return (await (await call(signInOptions, undefined, { browser })).json()).options.challenge;
}

async function addTo(browser: Browser, passkey: SoftwarePasskey, name = "Laptop") {
  const asked = await (await call(options, undefined, { browser })).json();
  return call(add, { name, response: passkey.register(asked.options.challenge) }, { browser });
}

async function signInWith(browser: Browser, shown: unknown): Promise<number> {
  return (await signIn(browser, "passkey", { response: JSON.stringify(shown) })).status;
}

test("a passkey is added, told by mail, written down, and signs in as both factors", async () => {
  const person = await createPerson({ secondFactor: true });
  const passkey = new SoftwarePasskey();
  const added = await addTo(await sessionBrowser(person), passkey);
  expect(added.status).toBe(201);
  expect(await added.json()).toMatchObject({ name: "Laptop", lastUsedAt: null });
  expect((await mailsTo(person.email)).map(({ kind }) => kind)).toContain("passkey_added");
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, person.id));
  expect(rows.map(({ action }) => action)).toContain("user.passkey_added");

  const browser = new Browser();
  expect(await signInWith(browser, passkey.show(await challengeFor(browser)))).toBe(200);
  expect((await sessionOf(browser)).user).toMatchObject({ id: person.id });
});

test("a shown passkey signs in once, in the browser it was asked of, from our own origin, by a verified person", async () => {
  const passkey = new SoftwarePasskey();
  await addTo(await sessionBrowser(await createPerson()), passkey);
  const browser = new Browser();
  const other = new Browser();
  const shown = passkey.show(await challengeFor(browser));
  await challengeFor(other);
  expect(await signInWith(other, shown)).toBe(401);
  expect(await signInWith(browser, shown)).toBe(200);
  const replay = new Browser();
  replay.cookie = browser.cookie;
  expect(await signInWith(replay, shown)).toBe(401);
  const wrong = [
    { origin: "https://evil.example" },
    { origin: "http://localhost:3000.evil.example" },
    { isUserVerified: false },
  ];
  for (const behaviour of wrong) {
    const fresh = new Browser();
    expect(await signInWith(fresh, passkey.show(await challengeFor(fresh), behaviour))).toBe(401);
  }
  passkey.rewind();
  const copied = new Browser();
  expect(await signInWith(copied, passkey.show(await challengeFor(copied)))).toBe(401);
});

test("an unknown passkey, one of a suspended person and nonsense sign nobody in", async () => {
  const browser = new Browser();
  expect(await signInWith(browser, new SoftwarePasskey().show(await challengeFor(browser)))).toBe(401);
  for (const nonsense of [null, {}, [], "x", { id: "a", response: {} }]) {
    await challengeFor(browser);
    expect(await signInWith(browser, nonsense)).toBe(401);
  }
  const person = await createPerson();
  const passkey = new SoftwarePasskey();
  await addTo(await sessionBrowser(person), passkey);
  await (await orm()).update(users).set({ status: "suspended" }).where(eq(users.id, person.id));
  expect(await signInWith(browser, passkey.show(await challengeFor(browser)))).toBe(401);
});

test("a passkey is added only with a challenge made for adding one to this account", async () => {
  const [person, stranger] = [await createPerson(), await createPerson()];
  const [mine, theirs] = [await sessionBrowser(person), await sessionBrowser(stranger)];
  const asked = await (await call(options, undefined, { browser: theirs })).json();
  const response = new SoftwarePasskey().register(asked.options.challenge);
  expect(await refusalOf(await call(add, { name: "x", response }, { browser: mine }))).toMatchObject({
    errors: ["response: wrong_passkey"],
  });
  const shown = new SoftwarePasskey().register(await challengeFor(mine));
  expect((await call(add, { name: "x", response: shown }, { browser: mine })).status).toBe(422);
  const passkey = new SoftwarePasskey();
  expect((await addTo(theirs, passkey)).status).toBe(201);
  expect((await addTo(mine, passkey)).status).toBe(409);
});

test("passkeys of others are neither listed nor renamed nor removed", async () => {
  const [mine, theirs] = [
    await sessionBrowser(await createPerson()),
    await sessionBrowser(await createPerson()),
  ];
  const { id } = await (await addTo(theirs, new SoftwarePasskey())).json();
  expect((await (await call(list, undefined, { browser: mine, method: "GET" })).json()).data).toEqual([]);
  const params = { passkeyId: id };
  expect((await call(rename, { name: "meiner" }, { browser: mine, method: "PATCH", params })).status).toBe(
    404,
  );
  expect((await call(remove, undefined, { browser: mine, method: "DELETE", params })).status).toBe(404);
  expect((await call(rename, { name: "Telefon" }, { browser: theirs, method: "PATCH", params })).status).toBe(
    200,
  );
  expect((await call(remove, undefined, { browser: theirs, method: "DELETE", params })).status).toBe(204);
});

test("a passkey proves anew who somebody is, but only the one of that person", async () => {
  const [person, stranger] = [await createPerson(), await createPerson()];
  const [passkey, foreign] = [new SoftwarePasskey(), new SoftwarePasskey()];
  const browser = await sessionBrowser(person);
  await addTo(browser, passkey);
  await addTo(await sessionBrowser(stranger), foreign);
  const hourAgo = new Date(Date.now() - 3_600_000);
  const db = await orm();
  await db.update(sessions).set({ authenticatedAt: hourAgo }).where(eq(sessions.userId, person.id));
  expect(await refusalOf(await call(options, undefined, { browser }))).toMatchObject({
    code: "reauthentication_required",
  });
  const prove = async (which: SoftwarePasskey) =>
    (await call(reauthenticate, { passkey: which.show(await challengeFor(browser)) }, { browser })).status;
  expect(await prove(foreign)).toBe(422);
  expect(await prove(passkey)).toBe(204);
  expect((await addTo(browser, new SoftwarePasskey())).status).toBe(201);
});
