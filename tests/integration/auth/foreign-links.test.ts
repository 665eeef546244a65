import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST as preview } from "@/app/api/v1/auth/magic-link/preview/route";
import { POST as magic } from "@/app/api/v1/auth/magic-link/route";
import { POST as giveCode } from "@/app/api/v1/auth/second-factor/route";
import { orm } from "@/db/client";
import { conversations, users } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { totpCode } from "@/lib/auth/totp";
import { findVisitor } from "@/lib/auth/visitor-session";
import { newId } from "@/lib/core/model/ids";
import { Browser } from "../http/door-requests";
import { createPerson } from "../support/people";
import { startProduct } from "../support/product";
import { call, tokenTo } from "./auth-doors";
import { sessionOf, signIn } from "./browser-sign-in";

startProduct();

/** A browser with a conversation of its visitor. */
async function talkingBrowser() {
  const browser = new Browser();
  await sessionOf(browser);
  const id = newId("conversation");
  await (await orm()).insert(conversations).values({
    id,
    projectId: siteAssistant.projectId,
    assistantId: siteAssistant.assistantId,
    visitorId: findVisitor(browser.request("/"))?.visitorId ?? "",
    channel: "site",
    locale: "de",
  });
  return { browser, id };
}

async function ownerOf(conversationId: string): Promise<string | null | undefined> {
  const db = await orm();
  const [row] = await db.select().from(conversations).where(eq(conversations.id, conversationId));
  return row?.userId;
}

async function openLink(email: string, browser: Browser): Promise<void> {
  const response = await signIn(browser, "magic-link", { token: await tokenTo(email, "magic_link") });
  expect(response.status).toBe(200);
}

test("opening a stranger's link gives them no conversation of this browser", async () => {
  const stranger = await createPerson();
  const [theirs, mine] = [await talkingBrowser(), await talkingBrowser()];
  await call(magic, { email: stranger.email }, { browser: theirs.browser });
  await openLink(stranger.email, mine.browser);
  expect((await sessionOf(mine.browser)).user).toMatchObject({ id: stranger.id });
  expect(await ownerOf(mine.id)).toBeNull();
  expect(await ownerOf(theirs.id)).toBe(stranger.id);
});

test("nor does it where the stranger tells the code of their second factor as well", async () => {
  const stranger = await createPerson({ secondFactor: true });
  const [theirs, mine] = [await talkingBrowser(), await talkingBrowser()];
  await call(magic, { email: stranger.email }, { browser: theirs.browser });
  await openLink(stranger.email, mine.browser);
  const code = totpCode(stranger.totpSecret ?? "");
  expect((await call(giveCode, { code }, { browser: mine.browser })).status).toBe(204);
  expect((await sessionOf(mine.browser)).user).toMatchObject({ id: stranger.id });
  expect(await ownerOf(mine.id)).toBeNull();
});

test.each([false, true])(
  "in the browser that asked its conversations join, second factor %s",
  async (secondFactor) => {
    const person = await createPerson({ secondFactor });
    const { browser, id } = await talkingBrowser();
    await call(magic, { email: person.email }, { browser });
    await openLink(person.email, browser);
    if (secondFactor) await call(giveCode, { code: totpCode(person.totpSecret ?? "") }, { browser });
    expect(await ownerOf(id)).toBe(person.id);
  },
);

test("a link says whose account it opens, shortened, as often as it is asked, and nothing once it is over", async () => {
  const person = await createPerson({ email: "petra.sommer@werkstatt.test" });
  await call(magic, { email: person.email });
  const token = await tokenTo(person.email, "magic_link");
  for (let index = 0; index < 2; index += 1) {
    const shown = await call(preview, { token });
    expect([shown.status, await shown.json()]).toEqual([200, { email: "p…@werkstatt.test" }]);
  }
  const unknown = await call(preview, { token: "x".repeat(43) });
  expect([unknown.status, (await unknown.json()).code]).toEqual([404, "not_found"]);
  const db = await orm();
  await db.update(users).set({ status: "suspended" }).where(eq(users.id, person.id));
  expect((await call(preview, { token })).status).toBe(404);
  await db.update(users).set({ status: "active" }).where(eq(users.id, person.id));
  await openLink(person.email, new Browser());
  expect((await call(preview, { token })).status).toBe(404);
});

test("asking whose links they are is limited for a network", async () => {
  const browser = new Browser();
  const statuses: number[] = [];
  for (let index = 0; index < 61; index += 1) {
    statuses.push((await call(preview, { token: `guess-${index}` }, { browser })).status);
  }
  expect(statuses.slice(0, 60).every((status) => status === 404)).toBe(true);
  expect(statuses.at(-1)).toBe(429);
});
