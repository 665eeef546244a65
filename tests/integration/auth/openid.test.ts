import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { orm } from "@/db/client";
import { auditLog, identities, users } from "@/db/schema";
import { type OpenIdSandbox, startOpenIdSandbox } from "@/sandbox/openid/server";
import { Browser } from "../http/door-requests";
import { createPerson } from "../support/people";
import { startProduct } from "../support/product";
import { nextAuth, sessionOf } from "./browser-sign-in";

const people = [
  { id: "sub-new", email: "Neue.Kundin@example.test", emailVerified: true, name: "Neue Kundin" },
  { id: "sub-known", email: "bekannt@example.test", emailVerified: true, name: "Bekannt" },
  { id: "sub-known-2", email: "bekannt@example.test", emailVerified: false, name: "Nicht Bekannt" },
  { id: "sub-unproven", email: "unbewiesen@example.test", emailVerified: true, name: "Unbewiesen" },
  { id: "sub-unverified", email: "luftig@example.test", emailVerified: false, name: "Luftig" },
  { id: "sub-factor", email: "faktor@example.test", emailVerified: true, name: "Faktor" },
];

let sandbox: OpenIdSandbox;

beforeAll(async () => {
  sandbox = await startOpenIdSandbox({
    users: people,
    client: {
      id: "rozoom",
      secret: "stand-in-secret",
      redirectUris: ["http://localhost:3000/api/auth/callback/oidc"],
    },
  });
  Object.assign(process.env, {
    OIDC_ISSUER: sandbox.issuer,
    OIDC_CLIENT_ID: "rozoom",
    OIDC_CLIENT_SECRET: "stand-in-secret",
    OIDC_NAME: "Werkstatt-Konto",
  });
});
afterAll(() => sandbox.close());

startProduct();

/** A person's browser at the provider's own site. */
class ProviderBrowser {
  readonly #cookies = new Map<string, string>();

  async go(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { ...init, redirect: "manual", headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      this.#cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return response;
  }
}

/** Goes to the provider, chooses somebody there, and comes to the address the provider sends the browser back to. */
async function chooseAtProvider(
  browser: Browser,
  subject: string,
  callbackUrl = "/en/account",
): Promise<URL> {
  const { csrfToken } = await (await nextAuth(browser, "csrf")).json();
  const begun = await nextAuth(browser, "signin/oidc", { csrfToken, json: "true", callbackUrl });
  const there = new ProviderBrowser();
  let response = await there.go((await begun.json()).url);
  let at = new URL(response.headers.get("location") ?? "", sandbox.issuer);
  const page = await there.go(at.href);
  expect(await page.text()).toContain("Neue Kundin");
  response = await there.go(at.href, { method: "POST", body: new URLSearchParams({ user: subject }) });
  for (let hop = 0; hop < 5; hop += 1) {
    at = new URL(response.headers.get("location") ?? "", sandbox.issuer);
    if (at.origin !== sandbox.issuer) return at;
    response = await there.go(at.href);
  }
  throw new Error("the provider did not send the browser back");
}

/** The whole dance; returns where the browser ends. */
async function dance(browser: Browser, subject: string): Promise<URL> {
  const back = await chooseAtProvider(browser, subject);
  return comeBack(browser, back);
}

async function comeBack(browser: Browser, back: URL): Promise<URL> {
  const response = await nextAuth(browser, `callback/oidc${back.search}`);
  expect(response.status).toBe(302);
  return new URL(response.headers.get("location") ?? "", "http://localhost:3000");
}

async function linkedTo(userId: string) {
  return (await orm()).select().from(identities).where(eq(identities.userId, userId));
}

test("the provider is offered under its own name", async () => {
  const providers = await (await nextAuth(new Browser(), "providers")).json();
  expect(providers.oidc).toMatchObject({ name: "Werkstatt-Konto", type: "oauth" });
});

test("a new person gets an account of their own, with a proven address, and the same one the next time", async () => {
  const browser = new Browser();
  const end = await dance(browser, "sub-new");
  expect(end.href).toBe("http://localhost:3000/en/account");
  const { user } = await sessionOf(browser);
  expect(user).toMatchObject({
    email: "neue.kundin@example.test",
    emailVerified: true,
    name: "Neue Kundin",
    locale: "en",
  });
  const again = new Browser();
  await dance(again, "sub-new");
  expect((await sessionOf(again)).user.id).toBe(user.id);
  expect(await linkedTo(user.id)).toMatchObject([{ provider: `oidc:${sandbox.issuer}`, subject: "sub-new" }]);
});

test("a proven account with the address is linked, and that is written down", async () => {
  const person = await createPerson({ email: "bekannt@example.test" });
  const browser = new Browser();
  await dance(browser, "sub-known");
  expect((await sessionOf(browser)).user).toMatchObject({ id: person.id, name: person.name });
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, person.id));
  expect(rows.map(({ action }) => action)).toEqual(["user.identity_linked"]);
});

test.each([
  ["sub-known-2", "email_unverified"],
  ["sub-unverified", "email_unverified"],
  ["sub-unproven", "account_exists"],
])("%s is refused as %s, signs nobody in and links nothing", async (subject, code) => {
  if (subject === "sub-unproven") await createPerson({ email: "unbewiesen@example.test", verified: false });
  const linkedBefore = await (await orm()).select().from(identities);
  const browser = new Browser();
  const end = await dance(browser, subject);
  expect(end.pathname + end.search).toBe(`/api/auth/error?error=${code}`);
  const page = await nextAuth(browser, `error${end.search}`);
  expect(page.headers.get("location")).toBe(`/en/auth/error?error=${code}`);
  expect((await sessionOf(browser)).user).toBeNull();
  expect(await (await orm()).select().from(identities)).toHaveLength(linkedBefore.length);
});

test("a second factor is owed after a provider as well", async () => {
  await createPerson({ email: "faktor@example.test", secondFactor: true });
  const browser = new Browser();
  await dance(browser, "sub-factor");
  expect(await sessionOf(browser)).toEqual({ user: null, pending: "second_factor" });
});

test("a suspended person is refused, linked or not", async () => {
  const [known] = await (await orm()).select().from(users).where(eq(users.email, "bekannt@example.test"));
  await (await orm())
    .update(users)
    .set({ status: "suspended" })
    .where(eq(users.id, known?.id ?? ""));
  const browser = new Browser();
  expect((await dance(browser, "sub-known")).search).toBe("?error=suspended");
  expect((await sessionOf(browser)).user).toBeNull();
});

test("a code that was begun in another browser, was changed, or comes a second time signs nobody in", async () => {
  const mine = new Browser();
  const back = await chooseAtProvider(mine, "sub-new");
  const victim = new Browser();
  await comeBack(victim, back);
  expect((await sessionOf(victim)).user).toBeNull();
  const changed = new URL(back);
  changed.searchParams.set("state", "something-else");
  await comeBack(new Browser(), changed);
  expect((await comeBack(mine, back)).pathname).toBe("/en/account");
  const replay = new Browser();
  replay.cookie = mine.cookie;
  const end = await comeBack(replay, back);
  expect(end.pathname).toMatch(/error|sign-in|signin/);
});

test("who declines at the provider is told and stays signed out", async () => {
  const browser = new Browser();
  const end = await dance(browser, "");
  expect(end.search).toMatch(/error=/);
  expect((await sessionOf(browser)).user).toBeNull();
});

test("a way back to another site leads home instead", async () => {
  const browser = new Browser();
  const back = await chooseAtProvider(browser, "sub-new", "https://evil.example/");
  expect((await comeBack(browser, back)).origin).toBe("http://localhost:3000");
});

test("parameters in the address of the sign-in do not reach the provider", async () => {
  const browser = new Browser();
  const { csrfToken } = await (await nextAuth(browser, "csrf")).json();
  const begun = await nextAuth(browser, "signin/oidc?redirect_uri=https://evil.example/&scope=openid+admin", {
    csrfToken,
    json: "true",
  });
  const { url } = await begun.json();
  const asked = new URL(url).searchParams;
  expect(asked.get("redirect_uri")).toBe("http://localhost:3000/api/auth/callback/oidc");
  expect(asked.get("scope")).toBe("openid email profile");
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect(asked.get("nonce")).toBeTruthy();
});
