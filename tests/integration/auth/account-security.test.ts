import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST as confirmEmail } from "@/app/api/v1/auth/email/confirm/route";
import { PUT as changeEmail } from "@/app/api/v1/auth/email/route";
import { POST as undoEmail } from "@/app/api/v1/auth/email/undo/route";
import { PUT as changePassword } from "@/app/api/v1/auth/password/route";
import { POST as reauthenticate } from "@/app/api/v1/auth/reauthenticate/route";
import { POST as renewCodes } from "@/app/api/v1/auth/recovery-codes/route";
import { POST as giveCode } from "@/app/api/v1/auth/second-factor/route";
import { GET as readSecurity } from "@/app/api/v1/auth/security/route";
import { DELETE as endSession } from "@/app/api/v1/auth/sessions/[sessionId]/route";
import { DELETE as endSessions, GET as listSessions } from "@/app/api/v1/auth/sessions/route";
import { POST as confirmTotp } from "@/app/api/v1/auth/totp/confirm/route";
import { DELETE as disableTotp, POST as startTotp } from "@/app/api/v1/auth/totp/route";
import { orm } from "@/db/client";
import { apiKeys, auditLog, sessions, users } from "@/db/schema";
import { openSession } from "@/lib/auth/open-session";
import { totpCode } from "@/lib/auth/totp";
import { Browser } from "../http/door-requests";
import { apiKeyFor, createPerson, type Person, readPerson, sessionBrowser } from "../support/people";
import { startProduct } from "../support/product";
import { call, goodPassword, linkTo, mailsTo, refusalOf, tokenTo } from "./auth-doors";
import { sessionOf, signIn } from "./browser-sign-in";

startProduct();

const other = "ein anderes langes passwort";

/** A browser whose person last proved who they are an hour ago. */
async function staleBrowser(person: Person) {
  const browser = await sessionBrowser(person);
  const hourAgo = new Date(Date.now() - 3_600_000);
  await (await orm())
    .update(sessions)
    .set({ authenticatedAt: hourAgo })
    .where(eq(sessions.id, browser.sessionId));
  return browser;
}

async function actionsOf(person: Person): Promise<string[]> {
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, person.id));
  return rows.map(({ action }) => action);
}

test("what changes who can sign in demands a recent proof of identity, and takes it by password", async () => {
  const person = await createPerson({ password: goodPassword });
  const browser = await staleBrowser(person);
  const attempts = [
    () => call(changePassword, { password: other }, { browser, method: "PUT" }),
    () => call(changeEmail, { email: "neu@example.test" }, { browser, method: "PUT" }),
    () => call(startTotp, {}, { browser }),
    () => call(disableTotp, undefined, { browser, method: "DELETE" }),
    () => call(renewCodes, {}, { browser }),
  ];
  for (const attempt of attempts) {
    expect(await refusalOf(await attempt())).toMatchObject({
      status: 403,
      code: "reauthentication_required",
    });
  }
  expect(await refusalOf(await call(reauthenticate, { password: "falsch" }, { browser }))).toMatchObject({
    status: 422,
    errors: ["password: wrong_password"],
  });
  expect((await call(reauthenticate, { password: goodPassword }, { browser })).status).toBe(204);
  expect((await call(changePassword, { password: other }, { browser, method: "PUT" })).status).toBe(204);
});

test("a changed password ends every other session at once, is told by mail and written down", async () => {
  const person = await createPerson({ password: goodPassword });
  const [mine, elsewhere] = [await sessionBrowser(person), await sessionBrowser(person)];
  expect(
    await refusalOf(await call(changePassword, { password: goodPassword }, { browser: mine, method: "PUT" })),
  ).toMatchObject({
    errors: ["password: same"],
  });
  expect((await call(changePassword, { password: other }, { browser: mine, method: "PUT" })).status).toBe(
    204,
  );
  expect((await sessionOf(mine)).user).toMatchObject({ id: person.id });
  expect((await sessionOf(elsewhere)).user).toBeNull();
  expect((await mailsTo(person.email)).map(({ kind }) => kind)).toContain("password_changed");
  expect(await actionsOf(person)).toEqual(["user.password_changed"]);
});

test("a new address counts once its link was opened; the old one is told and can undo it", async () => {
  const person = await createPerson({ password: goodPassword });
  const [mine, elsewhere] = [await sessionBrowser(person), await sessionBrowser(person)];
  const fresh = "petra.neu@example.test";
  expect((await call(changeEmail, { email: fresh }, { browser: mine, method: "PUT" })).status).toBe(202);
  expect((await readPerson(person)).email).toBe(person.email);
  const { pendingEmail } = await (
    await call(readSecurity, undefined, { browser: mine, method: "GET" })
  ).json();
  expect(pendingEmail).toBe(fresh);
  expect(
    (await call(confirmEmail, { token: await tokenTo(fresh, "change_email") }, { browser: mine })).status,
  ).toBe(204);
  expect((await readPerson(person)).email).toBe(fresh);
  expect((await sessionOf(mine)).user).toMatchObject({ email: fresh });
  expect((await sessionOf(elsewhere)).user).toBeNull();
  const undo = await linkTo(person.email, "email_changed");
  expect(undo.pathname).toBe("/de/auth/undo-email");
  const key = await apiKeyFor(person, { scopes: [] });
  expect(key).toBeTruthy();
  expect((await call(undoEmail, { token: undo.searchParams.get("token") })).status).toBe(204);
  const undone = await readPerson(person);
  expect([undone.email, undone.passwordHash]).toEqual([person.email, null]);
  expect((await sessionOf(mine)).user).toBeNull();
  const keys = await (await orm()).select().from(apiKeys).where(eq(apiKeys.userId, person.id));
  expect(keys.every(({ revokedAt }) => revokedAt !== null)).toBe(true);
  expect(
    (await signIn(new Browser(), "password", { email: person.email, password: goodPassword })).status,
  ).toBe(401);
  expect((await actionsOf(person)).slice(-2)).toEqual(["user.email_changed", "user.email_change_undone"]);
});

test("whoever takes an account over cannot make the way back void by changing the address again", async () => {
  const person = await createPerson({ password: goodPassword });
  const thief = await sessionBrowser(person);
  for (const email of ["dieb1@example.test", "dieb2@example.test"]) {
    await call(changeEmail, { email }, { browser: thief, method: "PUT" });
    await call(confirmEmail, { token: await tokenTo(email, "change_email") }, { browser: thief });
  }
  const { secret } = await (await call(startTotp, {}, { browser: thief })).json();
  await call(confirmTotp, { code: totpCode(secret) }, { browser: thief });
  expect((await call(undoEmail, { token: await tokenTo(person.email, "email_changed") })).status).toBe(204);
  expect(await readPerson(person)).toMatchObject({
    email: person.email,
    totpSecret: null,
    totpConfirmedAt: null,
  });
  expect((await sessionOf(thief)).user).toBeNull();
  // The thief's own link leads nowhere any more.
  expect(
    (await call(undoEmail, { token: await tokenTo("dieb1@example.test", "email_changed") })).status,
  ).toBe(422);
});

test("an address that has an account is answered alike and cannot be taken", async () => {
  const [person, owner] = [await createPerson(), await createPerson()];
  const browser = await sessionBrowser(person);
  const taken = await call(changeEmail, { email: owner.email }, { browser, method: "PUT" });
  expect([taken.status, await taken.text()]).toEqual([202, '{"accepted":true}']);
  expect((await mailsTo(owner.email)).map(({ kind }) => kind)).toEqual(["already_registered"]);
  // Between link and click somebody else proves the address.
  await call(changeEmail, { email: "umkaempft@example.test" }, { browser, method: "PUT" });
  const token = await tokenTo("umkaempft@example.test", "change_email");
  await createPerson({ email: "umkaempft@example.test" });
  expect((await call(confirmEmail, { token })).status).toBe(422);
  expect((await readPerson(person)).email).toBe(person.email);
});

test("a second factor is switched on by a code of its own secret, gives ten codes, and each of them works once", async () => {
  const person = await createPerson({ password: goodPassword });
  const browser = await sessionBrowser(person);
  const elsewhere = await sessionBrowser(person);
  const { secret } = await (await call(startTotp, {}, { browser })).json();
  expect(await refusalOf(await call(confirmTotp, { code: "123456" }, { browser }))).toMatchObject({
    errors: ["code: wrong_code"],
  });
  const { recoveryCodes } = await (await call(confirmTotp, { code: totpCode(secret) }, { browser })).json();
  expect(new Set(recoveryCodes).size).toBe(10);
  expect((await sessionOf(browser)).user).toMatchObject({ secondFactor: true });
  expect((await sessionOf(elsewhere)).user).toBeNull();
  expect((await call(startTotp, {}, { browser })).status).toBe(409);
  const pending = async () => {
    const fresh = new Browser();
    await sessionOf(fresh);
    await signIn(fresh, "password", { email: person.email, password: goodPassword });
    return fresh;
  };
  const code = ` ${String(recoveryCodes[0]).toUpperCase().replaceAll("-", " ")}`;
  expect((await call(giveCode, { code }, { browser: await pending() })).status).toBe(204);
  expect((await call(giveCode, { code }, { browser: await pending() })).status).toBe(422);
  expect((await mailsTo(person.email)).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["second_factor_on", "recovery_code_used"]),
  );
  const security = await (await call(readSecurity, undefined, { browser, method: "GET" })).json();
  expect(security).toMatchObject({ recoveryCodesLeft: 9, hasPassword: true, secondFactorDemanded: false });
  const renewed = await (await call(renewCodes, {}, { browser })).json();
  expect(renewed.recoveryCodes).toHaveLength(10);
  expect((await call(giveCode, { code: recoveryCodes[1] }, { browser: await pending() })).status).toBe(422);
  expect((await call(disableTotp, undefined, { browser, method: "DELETE" })).status).toBe(204);
  expect(await actionsOf(person)).toEqual([
    "user.second_factor_on",
    "user.recovery_codes_renewed",
    "user.second_factor_off",
  ]);
});

test("a role that demands a second factor keeps it on", async () => {
  const browser = await sessionBrowser(await createPerson({ role: "operator", secondFactor: true }));
  expect((await call(disableTotp, undefined, { browser, method: "DELETE" })).status).toBe(403);
});

test("a raised role owes its second factor at once, a lowered one loses its doors", async () => {
  const person = await createPerson();
  const browser = await sessionBrowser(person);
  const db = await orm();
  await db.update(sessions).set({ secondFactorAt: null }).where(eq(sessions.userId, person.id));
  expect((await sessionOf(browser)).user).toMatchObject({ role: "user" });
  await db.update(users).set({ role: "admin" }).where(eq(users.id, person.id));
  expect(await sessionOf(browser)).toEqual({ user: null, pending: "totp_enrolment" });
});

test("people see and end their own sessions only", async () => {
  const [person, stranger] = [await createPerson(), await createPerson()];
  const [mine, phone, theirs] = [
    await sessionBrowser(person),
    await sessionBrowser(person),
    await sessionBrowser(stranger),
  ];
  const { data } = await (await call(listSessions, undefined, { browser: mine, method: "GET" })).json();
  expect(data.map(({ id }: { id: string }) => id).sort()).toEqual([mine.sessionId, phone.sessionId].sort());
  expect(data.filter(({ current }: { current: boolean }) => current)).toMatchObject([{ id: mine.sessionId }]);
  const end = (sessionId: string) =>
    call(endSession, undefined, { browser: mine, method: "DELETE", params: { sessionId } });
  const [foreign, unknown] = [await end(theirs.sessionId), await end("ses_nobody")];
  expect([foreign.status, unknown.status]).toEqual([404, 404]);
  expect((await sessionOf(theirs)).user).toMatchObject({ id: stranger.id });
  expect((await end(phone.sessionId)).status).toBe(204);
  expect((await sessionOf(phone)).user).toBeNull();
  expect(
    (await call(endSessions, undefined, { browser: mine, method: "DELETE", query: "?all=true" })).status,
  ).toBe(204);
  expect((await sessionOf(mine)).user).toBeNull();
});

test("who acts for somebody cannot change how they sign in", async () => {
  const person = await createPerson({ password: goodPassword });
  const browser = await sessionBrowser(person);
  const db = await orm();
  await db.update(sessions).set({ actorId: "usr_admin" }).where(eq(sessions.id, browser.sessionId));
  expect((await call(changePassword, { password: other }, { browser, method: "PUT" })).status).toBe(403);
  expect((await call(reauthenticate, { password: goodPassword }, { browser })).status).toBe(403);
  expect((await call(endSessions, undefined, { browser, method: "DELETE" })).status).toBe(403);
});

test("ending a session ends those in which its admin acts for others", async () => {
  const [admin, person] = [await createPerson({ role: "admin", secondFactor: true }), await createPerson()];
  const browser = await sessionBrowser(admin);
  const db = await orm();
  const acting = await openSession(db, {
    userId: person.id,
    kind: "browser",
    method: "act_as",
    request: browser.request("/"),
    actor: { userId: admin.id, sessionId: browser.sessionId },
  });
  await call(endSessions, undefined, { browser, method: "DELETE", query: "?all=true" });
  const [row] = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.id, acting), eq(sessions.userId, person.id)));
  expect(row?.revokedAt).not.toBeNull();
});
