import { expect, test } from "vitest";
import { GET as readPost } from "@/app/api/blog/posts/[idOrSlug]/route";
import { GET as listPosts } from "@/app/api/blog/posts/route";
import { POST as contact } from "@/app/api/contact/route";
import { GET as isAlive } from "@/app/api/health/live/route";
import { GET as isReady } from "@/app/api/health/ready/route";
import { GET as metrics } from "@/app/api/metrics/route";
import { GET as openApi } from "@/app/api/openapi.json/route";
import { GET as listLeads } from "@/app/api/ops/leads/route";
import { GET as listMails } from "@/app/api/ops/outbox/route";
import { GET as services } from "@/app/api/services/route";
import { operationsToken } from "@/lib/auth/operations-token";
import { startProduct } from "../support/product";
import { Browser, contextOf } from "./door-requests";

startProduct();

const noContext = contextOf({});
const get = (path: string, headers: Record<string, string> = {}) => new Browser().request(path, { headers });

test.each(["de", "en", "uk"])(
  "%s: services and posts are told to anyone, and shared caches may keep them",
  async (locale) => {
    const responses = [
      await services(get(`/api/services?locale=${locale}`), noContext),
      await listPosts(get(`/api/blog/posts?locale=${locale}`), noContext),
    ];
    for (const response of responses) {
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toMatch(/^public,.*s-maxage=\d+/);
      expect(response.headers.get("set-cookie")).toBeNull();
      expect((await response.json()).data.length).toBeGreaterThan(5);
    }
  },
);

test("posts come page by page, each once, and one by one", async () => {
  const seen: string[] = [];
  let cursor = "";
  do {
    const path = `/api/blog/posts?locale=de&limit=4${cursor ? `&cursor=${cursor}` : ""}`;
    const page = await (await listPosts(get(path), noContext)).json();
    seen.push(...page.data.map((post: { id: string }) => post.id));
    cursor = page.nextCursor ?? "";
  } while (cursor);
  expect(new Set(seen).size).toBe(seen.length);
  const one = await readPost(get("/api/blog/posts/x?locale=de"), contextOf({ idOrSlug: seen[0] ?? "" }));
  expect((await one.json()).id).toBe(seen[0]);
});

test.each([
  ["?locale=fr", "locale"],
  ["?locale=de&limit=1000", "limit"],
  ["?locale=de&cursor=-1", "cursor"],
  ["?locale=de&secret=1", "secret"],
])("posts%s: 422 with the field's name", async (query, field) => {
  const response = await listPosts(get(`/api/blog/posts${query}`), noContext);
  expect(response.status).toBe(422);
  expect((await response.json()).errors[0].path).toBe(field);
});

test.each(["unknown", "../../etc/passwd", "%00", "\u0000", "\ud83d", "x".repeat(3_000), "' or 1=1 --"])(
  "an unknown post (%#) is not found",
  async (idOrSlug) => {
    const response = await readPost(get("/api/blog/posts/x?locale=de"), contextOf({ idOrSlug }));
    expect(response.status).toBe(404);
  },
);

test("a search for what cannot be stored finds nothing", async () => {
  const response = await listPosts(get("/api/blog/posts?locale=de&q=%00xyzzy"), noContext);
  expect(await response.json()).toMatchObject({ data: [], nextCursor: null });
});

test("health says that the process lives and its database answers", async () => {
  expect(await (await isAlive(get("/api/health/live"), noContext)).json()).toEqual({ status: "ok" });
  const ready = await isReady(get("/api/health/ready"), noContext);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ status: "ok" });
});

test("operations are shown to who has their token, to others they do not exist", async () => {
  for (const door of [listLeads, listMails, metrics]) {
    expect((await door(get("/api/ops"), noContext)).status).toBe(404);
    expect((await door(get("/api/ops", { authorization: "Bearer wrong" }), noContext)).status).toBe(404);
    const allowed = await door(get("/api/ops", { authorization: `Bearer ${operationsToken()}` }), noContext);
    expect(allowed.status).toBe(200);
  }
});

test("the description of the doors names each of them", async () => {
  const { paths } = await (await openApi(get("/api/openapi.json"), noContext)).json();
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(["/api/chat", "/api/contact", "/api/services", "/api/blog/posts"]),
  );
});

function lead(more: Record<string, unknown> = {}) {
  return {
    source: "contact_form",
    page: "/de/contact",
    locale: "de",
    name: "Anna Muster",
    email: "anna.muster@beispiel.de",
    message: "Ich möchte einen Chatbot für meine Werkstatt.",
    consent: true,
    website: "",
    elapsedMs: 20_000,
    ...more,
  };
}

const send = (body: unknown, headers: Record<string, string> = {}) =>
  contact(new Browser().post("/api/contact", body, headers), noContext);

test("a request for contact is stored and gets a reference", async () => {
  const response = await send(lead());
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ reference: expect.stringMatching(/\S/) });
});

test.each([
  ["a foreign Origin", { origin: "https://evil.example" }, 403],
  ["not JSON", { "content-type": "text/plain" }, 415],
])("contact from %s is refused", async (_what, headers, status) => {
  expect((await send(lead(), headers)).status).toBe(status);
});

test.each([
  ["an unknown field", { role: "admin" }, "role"],
  ["a wrong address", { email: "anna@" }, "email"],
  ["an address with a line end", { email: "anna@beispiel.de\r\nBcc: x@evil.example" }, "email"],
  ["no consent", { consent: false }, "consent"],
  ["an endless message", { message: "x".repeat(20_000) }, "message"],
])("contact with %s: 422 with the field's name", async (_what, more, field) => {
  const response = await send(lead(more));
  expect(response.status).toBe(422);
  const { errors } = await response.json();
  expect(errors.map((error: { path: string }) => error.path)).toContain(field);
});

test.each([
  ["NUL", { message: "Was\u0000 kostet das?", name: "An\u0000na" }],
  ["half an emoji", { message: "Was \ud83d kostet das?", name: "An\ud83dna" }],
  ["right to left", { message: "مرحبا \u202e", name: "שלום" }],
])("contact with %s is stored", async (what, more) => {
  const response = await send(lead({ ...more, email: `anna.${what.length}@beispiel.de` }));
  expect(response.status).toBe(201);
});

test("the sixth request from one address in ten minutes waits", async () => {
  const browser = new Browser();
  const statuses: number[] = [];
  for (let index = 0; index < 7; index += 1) {
    const body = lead({ email: `viele.${index}@beispiel.de` });
    const response = await contact(browser.post("/api/contact", body), noContext);
    statuses.push(response.status);
    if (response.status === 429) expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  }
  expect(statuses).toEqual([201, 201, 201, 201, 201, 429, 429]);
});
