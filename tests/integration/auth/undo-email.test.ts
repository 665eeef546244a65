import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST as confirmEmail } from "@/app/api/v1/auth/email/confirm/route";
import { PUT as changeEmail } from "@/app/api/v1/auth/email/route";
import { POST as undoEmail } from "@/app/api/v1/auth/email/undo/route";
import { orm } from "@/db/client";
import { apiKeys, auditLog, identities, passkeys, recoveryCodes, users } from "@/db/schema";
import type { Browser } from "../http/door-requests";
import { apiKeyFor, createPerson, type Person, readPerson, sessionBrowser } from "../support/people";
import { startProduct } from "../support/product";
import { call, refusalOf, tokenTo } from "./auth-doors";
import { sessionOf } from "./browser-sign-in";

startProduct();

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

async function moveTo(browser: Browser, email: string): Promise<void> {
  await call(changeEmail, { email }, { browser, method: "PUT" });
  const response = await call(confirmEmail, { token: await tokenTo(email, "change_email") }, { browser });
  expect(response.status).toBe(204);
}

async function undoFrom(email: string): Promise<Response> {
  return call(undoEmail, { token: await tokenTo(email, "email_changed") });
}

async function addPasskey(person: Person, id: string, createdAt: Date): Promise<void> {
  await (await orm())
    .insert(passkeys)
    .values({ id, userId: person.id, name: id, publicKey: "AA", counter: 0, transports: [], createdAt });
}

async function addIdentity(person: Person, subject: string, createdAt: Date): Promise<void> {
  await (await orm())
    .insert(identities)
    .values({ provider: "google", subject, userId: person.id, createdAt });
}

test("a thief who moves the address twice and undoes the second move does not void the owner's way back", async () => {
  const person = await createPerson();
  const thief = await sessionBrowser(person);
  await moveTo(thief, "dieb-b@example.test");
  await moveTo(thief, "dieb-c@example.test");
  expect((await undoFrom("dieb-b@example.test")).status).toBe(204);
  expect((await readPerson(person)).email).toBe("dieb-b@example.test");
  expect((await undoFrom(person.email)).status).toBe(204);
  expect((await readPerson(person)).email).toBe(person.email);
  expect((await sessionOf(thief)).user).toBeNull();
});

test("the owner's way back voids the ones of all later changes", async () => {
  const person = await createPerson();
  const thief = await sessionBrowser(person);
  await moveTo(thief, "dieb-d@example.test");
  await moveTo(thief, "dieb-e@example.test");
  const later = await tokenTo("dieb-d@example.test", "email_changed");
  expect((await undoFrom(person.email)).status).toBe(204);
  expect(await refusalOf(await call(undoEmail, { token: later }))).toMatchObject({
    status: 422,
    errors: ["token: invalid_token"],
  });
  expect((await readPerson(person)).email).toBe(person.email);
});

test("what was added since the change, or in the day before it, goes and is named; what is older stays", async () => {
  const person = await createPerson({ secondFactor: true });
  const db = await orm();
  await db
    .update(users)
    .set({ totpConfirmedAt: hoursAgo(2) })
    .where(eq(users.id, person.id));
  await db.insert(recoveryCodes).values({ userId: person.id, codeHash: "x" });
  await addPasskey(person, "of-the-owner", hoursAgo(30));
  await addPasskey(person, "of-the-thief-before", hoursAgo(3));
  await addIdentity(person, "of-the-owner", hoursAgo(30));
  await apiKeyFor(person, { scopes: [] });
  const thief = await sessionBrowser(person);
  await moveTo(thief, "dieb-f@example.test");
  await addPasskey(person, "of-the-thief-after", new Date());
  await addIdentity(person, "of-the-thief", new Date());
  expect((await undoFrom(person.email)).status).toBe(204);

  const keptPasskeys = await db.select().from(passkeys).where(eq(passkeys.userId, person.id));
  expect(keptPasskeys.map(({ id }) => id)).toEqual(["of-the-owner"]);
  const keptIdentities = await db.select().from(identities).where(eq(identities.userId, person.id));
  expect(keptIdentities.map(({ subject }) => subject)).toEqual(["of-the-owner"]);
  expect(await readPerson(person)).toMatchObject({ totpSecret: null, totpConfirmedAt: null });
  expect(await db.select().from(recoveryCodes).where(eq(recoveryCodes.userId, person.id))).toEqual([]);
  const keys = await db.select().from(apiKeys).where(eq(apiKeys.userId, person.id));
  expect(keys.every(({ revokedAt }) => revokedAt !== null)).toBe(true);
  const rows = await db.select().from(auditLog).where(eq(auditLog.targetId, person.id));
  expect(rows.find(({ action }) => action === "user.email_change_undone")?.after).toEqual({
    secondFactorRemoved: true,
    passkeysRemoved: 2,
    identitiesRemoved: ["google"],
    sessionsEnded: 1,
    keysRevoked: 1,
  });
});
