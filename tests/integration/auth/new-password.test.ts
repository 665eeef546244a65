import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST as forgot } from "@/app/api/v1/auth/forgot-password/route";
import { PUT as changePassword } from "@/app/api/v1/auth/password/route";
import { POST as reset } from "@/app/api/v1/auth/reset-password/route";
import { GET as getProfile } from "@/app/api/v1/users/me/route";
import { orm } from "@/db/client";
import { auditLog, passkeys } from "@/db/schema";
import { Browser } from "../http/door-requests";
import { apiKeyFor, createPerson, type Person, sessionBrowser } from "../support/people";
import { startProduct } from "../support/product";
import { call, goodPassword, mailsTo, tokenTo } from "./auth-doors";

startProduct();

const other = "ein anderes langes passwort";

async function withKeyAndPasskey() {
  const person = await createPerson({ password: goodPassword });
  await (await orm()).insert(passkeys).values({
    id: `key-of-${person.id}`,
    userId: person.id,
    name: "Telefon",
    publicKey: "AA",
    counter: 0,
    transports: [],
  });
  return { person, key: await apiKeyFor(person, { scopes: ["account:read"] }) };
}

async function statusWith(key: string): Promise<number> {
  const headers = { authorization: `Bearer ${key}` };
  return (await call(getProfile, undefined, { method: "GET", headers, browser: new Browser() })).status;
}

async function passkeysOf(person: Person): Promise<number> {
  return (await (await orm()).select().from(passkeys).where(eq(passkeys.userId, person.id))).length;
}

async function auditOf(person: Person) {
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, person.id));
  return rows.map(({ action, after }) => ({ action, after }));
}

test("a changed password revokes the API keys at once, keeps the passkeys, and the mail says both", async () => {
  const { person, key } = await withKeyAndPasskey();
  const browser = await sessionBrowser(person);
  expect(await statusWith(key)).toBe(200);
  expect((await call(changePassword, { password: other }, { browser, method: "PUT" })).status).toBe(204);
  expect(await statusWith(key)).toBe(401);
  expect(await passkeysOf(person)).toBe(1);
  expect(await auditOf(person)).toEqual([
    { action: "user.password_changed", after: { sessionsEnded: 0, keysRevoked: 1 } },
  ]);
  const [mail] = await mailsTo(person.email);
  expect(mail?.text).toContain("alle API-Schlüssel widerrufen. Passkeys gelten weiter");
});

test("a password chosen with a mailed link revokes the API keys and removes the passkeys, and the mail says both", async () => {
  const { person, key } = await withKeyAndPasskey();
  await call(forgot, { email: person.email });
  const token = await tokenTo(person.email, "reset_password");
  expect((await call(reset, { token, password: other })).status).toBe(204);
  expect(await statusWith(key)).toBe(401);
  expect(await passkeysOf(person)).toBe(0);
  expect(await auditOf(person)).toEqual([
    { action: "user.password_reset", after: { sessionsEnded: 0, keysRevoked: 1, passkeysRemoved: 1 } },
  ]);
  const mail = (await mailsTo(person.email)).find(({ kind }) => kind === "password_changed");
  expect(mail?.text).toContain("alle API-Schlüssel widerrufen und alle Passkeys entfernt");
});
