import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright";
import { expect, test } from "vitest";
import { ProblemError, RozoomClient } from "../clients/typescript/src/index";
import { linkIn, readMail } from "./mailbox";

const base = process.env.E2E_BASE_URL ?? "http://localhost:3000";
const password = "Weizen unter weitem Himmel";

/** A new account, its address confirmed by the mailed link, signed in as a program. */
async function signedInClient(): Promise<{ client: RozoomClient; email: string }> {
  const email = `program-${Date.now()}@werkstatt-becker.example`;
  const client = new RozoomClient({ baseUrl: base });
  await client.call("register", { body: { email, password, name: "Anna Becker", locale: "de" } });
  const link = new URL(linkIn(await readMail(base, email, "verify_email")));
  await client.call("verifyEmail", { body: { token: link.searchParams.get("token") ?? "" } });
  await client.login({ email, password });
  return { client, email };
}

/** A call as curl sends it: with a key and nothing else. */
function curl(path: string, key: string, init: RequestInit & { json?: unknown } = {}): Promise<Response> {
  const headers = new Headers({ authorization: `Bearer ${key}`, ...Object(init.headers) });
  if (init.json !== undefined) headers.set("content-type", "application/json");
  const body = init.json === undefined ? init.body : JSON.stringify(init.json);
  return fetch(`${base}${path}`, { ...init, headers, body });
}

const refusal = (error: unknown) => (error instanceof ProblemError ? [error.status, error.code] : error);

test("a program registers, builds a project, talks to it with an API key, turns the key and takes everything along", async () => {
  const { client, email } = await signedInClient();
  expect(await client.call("getProfile", {})).toMatchObject({ email, name: "Anna Becker" });

  const project = await client.call("createProject", { body: { name: "Werkstatt Becker" } });
  const params = { projectId: project.id };
  const prompt = await client.call("createPrompt", {
    params,
    body: { title: "Reifenwechsel", content: "Ein Reifenwechsel kostet 49 Euro und dauert 30 Minuten." },
  });
  const form = new FormData();
  const text = "Die Werkstatt hat einen Hol- und Bringdienst in Berlin-Wedding.";
  form.set("file", new File([text], "hinweise.txt", { type: "text/plain" }));
  const file = await client.call("uploadFile", { params, body: form });
  const stateOf = async () =>
    (await client.call("getFile", { params: { ...params, fileId: file.id } })).status;
  await expect.poll(stateOf, { timeout: 60_000, interval: 500 }).toBe("ready");

  const key = await client.call("createApiKey", {
    body: { name: "Empfang", scopes: ["projects:read", "prompts:read", "chat"], projectId: project.id },
  });
  const listed = await curl("/api/v1/projects?fields=name", key.secret);
  expect(await listed.json()).toMatchObject({ data: [{ id: project.id, name: "Werkstatt Becker" }] });
  expect(listed.headers.get("ratelimit-policy")).toBe('"api-free";q=60;w=60');

  const byKey = new RozoomClient({ baseUrl: base, credentials: { apiKey: key.secret } });
  const answer = await byKey.call("projectChat", {
    params,
    body: { message: "Was kostet ein Reifenwechsel?", stream: false, locale: "de" },
  });
  expect(answer.message.content).toContain("49");
  expect(answer.citations.length).toBeGreaterThan(0);
  const titles: string[] = [];
  for await (const { title } of byKey.rows("listPrompts", { params, query: { limit: 1 } }))
    titles.push(title);
  expect(titles).toEqual([prompt.title]);
  const forbidden = await byKey
    .call("createPrompt", { params, body: { title: "Nein", content: "Nein" } })
    .catch(refusal);
  expect(forbidden).toEqual([403, "forbidden"]);

  const turned = await client.call("rotateApiKey", {
    params: { apiKeyId: key.id },
    body: { overlapDays: 0 },
  });
  expect((await curl("/api/v1/projects", key.secret)).status).toBe(401);
  expect((await curl("/api/v1/projects", turned.secret)).status).toBe(200);

  const begun = await client.call("requestExport", {});
  const copyOf = () => client.call("getExport", { params: { exportId: begun.id } });
  await expect.poll(async () => (await copyOf()).status, { timeout: 60_000, interval: 500 }).toBe("ready");
  const link = new URL((await copyOf()).downloadUrl ?? "", base);
  const archive = await client.call("downloadExport", {
    params: { exportId: begun.id },
    query: { token: link.searchParams.get("token") ?? "" },
  });
  expect(archive.headers.get("content-disposition")).toMatch(/^attachment/);
  const bytes = new Uint8Array(await archive.arrayBuffer());
  expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
}, 180_000);

test("a request that is repeated runs once, and another one with its key is refused", async () => {
  const { client } = await signedInClient();
  const { secret } = await client.call("createApiKey", {
    body: { name: "Wiederholung", scopes: ["projects:read", "projects:write"] },
  });
  const send = (name: string) =>
    curl("/api/v1/projects", secret, {
      method: "POST",
      json: { name },
      headers: { "idempotency-key": "bestellung-1" },
    });
  const [first, again, other] = [await send("Eins"), await send("Eins"), await send("Zwei")];
  expect([first.status, again.status, other.status]).toEqual([201, 201, 422]);
  expect(again.headers.get("idempotent-replayed")).toBe("true");
  expect((await again.json()).id).toBe((await first.json()).id);
  expect((await other.json()).errors[0].path).toBe("idempotency-key");
  const { total } = await (await curl("/api/v1/projects?count=true", secret)).json();
  expect(total).toBe(1);
});

test("wrong addresses and methods are answered with problem documents", async () => {
  const nowhere = await fetch(`${base}/api/v1/nowhere`);
  expect([nowhere.status, (await nowhere.json()).code]).toEqual([404, "not_found"]);
  const wrong = await fetch(`${base}/api/v1/session`, { method: "DELETE" });
  expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  expect(wrong.headers.get("content-type")).toContain("application/problem+json");
});

test.each([
  ["/api/v1/projects", "*"],
  ["/api/services", "*"],
  ["/api/openapi.json", "*"],
  ["/api/blog/posts", "*"],
  ["/api/chat", null],
  ["/api/docs", null],
  ["/de/account", null],
])("%s lets other sites read %s, never with credentials", async (path, allowed) => {
  const response = await fetch(`${base}${path}`, {
    headers: { origin: "https://elsewhere.example" },
    redirect: "manual",
  });
  expect(response.headers.get("access-control-allow-origin")).toBe(allowed);
  expect(response.headers.get("access-control-allow-credentials")).toBeNull();
});

test("a preflight is answered for the platform only", async () => {
  const preflight = (path: string) =>
    fetch(`${base}${path}`, {
      method: "OPTIONS",
      headers: {
        origin: "https://elsewhere.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization, content-type",
      },
    });
  const platform = await preflight("/api/v1/projects");
  expect(platform.status).toBe(204);
  expect(platform.headers.get("access-control-allow-origin")).toBe("*");
  expect(platform.headers.get("access-control-allow-headers")).toContain("Authorization");
  const contact = await preflight("/api/contact");
  expect(contact.headers.get("access-control-allow-origin")).toBeNull();
  expect(contact.headers.get("access-control-allow-methods")).toBeNull();
});

test("the reference tries a call with a key, and its page breaks no rule of its policy", async () => {
  const { client } = await signedInClient();
  await client.call("createProject", { body: { name: "Aus der Referenz" } });
  const key = await client.call("createApiKey", { body: { name: "Referenz", scopes: ["projects:read"] } });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
    });
    await page.goto(`${base}/api/docs?lang=de`);
    await page.getByPlaceholder("Aufruf suchen").last().fill("GET /api/v1/projects list");
    await page.locator('nav a[href*="op=listProjects"]').last().click();
    await page.getByText("API-Schlüssel", { exact: true }).last().click();
    await page.getByLabel("API-Schlüssel oder Zugriffs-Token").fill(key.secret);
    await page.getByRole("button", { name: "Aufruf senden" }).click();
    const result = page.getByRole("region", { name: "Antwort", exact: true });
    await result.getByText("200").waitFor();
    await result.getByText("Aus der Referenz").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
