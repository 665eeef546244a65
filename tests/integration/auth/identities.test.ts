import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { DELETE as unlink } from "@/app/api/v1/auth/identities/[identityId]/route";
import { GET as listLinked } from "@/app/api/v1/auth/identities/route";
import { orm } from "@/db/client";
import { auditLog, identities, passkeys, sessions } from "@/db/schema";
import type { IdentityView } from "@/lib/auth/model/auth-views";
import type { Browser } from "../http/door-requests";
import { createPerson, type Person, sessionBrowser } from "../support/people";
import { startProduct } from "../support/product";
import { call, goodPassword } from "./auth-doors";

startProduct();

async function link(person: Person, provider: string): Promise<void> {
  const subject = `${provider}-of-${person.id}`;
  await (await orm()).insert(identities).values({ provider, subject, userId: person.id });
}

async function linked(browser: Browser): Promise<IdentityView[]> {
  const response = await call(listLinked, undefined, { browser, method: "GET" });
  return (await response.json()).data;
}

function remove(browser: Browser, identityId: string): Promise<Response> {
  return call(unlink, undefined, { browser, method: "DELETE", params: { identityId } });
}

test("people see their own providers, without the provider's id of them, and remove one, which is written down", async () => {
  const [person, stranger] = [await createPerson({ password: goodPassword }), await createPerson()];
  await link(person, "github");
  await link(stranger, "google");
  const browser = await sessionBrowser(person);
  const [mine, ...others] = await linked(browser);
  expect(others).toEqual([]);
  expect(mine).toMatchObject({ provider: "github", isLastWay: false });
  expect(JSON.stringify(mine)).not.toContain(person.id);
  const [theirs] = await linked(await sessionBrowser(stranger));
  expect((await remove(browser, theirs?.id ?? "")).status).toBe(404);
  expect((await remove(browser, mine?.id ?? "")).status).toBe(204);
  expect(await linked(browser)).toEqual([]);
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, person.id));
  expect(rows).toMatchObject([{ action: "user.identity_unlinked", before: { provider: "github" } }]);
});

test("removing a provider demands a recent proof of identity", async () => {
  const person = await createPerson({ password: goodPassword });
  await link(person, "google");
  const browser = await sessionBrowser(person);
  const hourAgo = new Date(Date.now() - 3_600_000);
  await (await orm())
    .update(sessions)
    .set({ authenticatedAt: hourAgo })
    .where(eq(sessions.id, browser.sessionId));
  const [mine] = await linked(browser);
  const refused = await remove(browser, mine?.id ?? "");
  expect([refused.status, (await refused.json()).code]).toEqual([403, "reauthentication_required"]);
});

test("the last way to sign in stays, also when two are removed at once", async () => {
  const person = await createPerson();
  await link(person, "google");
  await link(person, "github");
  const browser = await sessionBrowser(person);
  const both = await linked(browser);
  const answers = await Promise.all(both.map(async ({ id }) => (await remove(browser, id)).status));
  expect(answers.sort()).toEqual([204, 409]);
  const [last] = await linked(browser);
  expect(last?.isLastWay).toBe(true);
  expect((await remove(browser, last?.id ?? "")).status).toBe(409);
  await (await orm())
    .insert(passkeys)
    .values({ id: "key", userId: person.id, name: "Telefon", publicKey: "AA", counter: 0, transports: [] });
  expect((await remove(browser, last?.id ?? "")).status).toBe(204);
});
