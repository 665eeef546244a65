import { expect, test } from "vitest";
import { POST as giveFeedback } from "@/app/api/chat/[conversationId]/feedback/route";
import { POST as askForHuman } from "@/app/api/chat/[conversationId]/handoff/route";
import { DELETE as deleteChat, GET as readChat } from "@/app/api/chat/[conversationId]/route";
import { POST as stopChat } from "@/app/api/chat/[conversationId]/stop/route";
import { GET as resumeChat } from "@/app/api/chat/[conversationId]/stream/route";
import { POST as chat, GET as listChats } from "@/app/api/chat/route";
import { csrfHeader } from "@/lib/auth/model/cookies";
import { startProduct } from "../support/product";
import { Browser, chatBody, contextOf } from "./door-requests";

startProduct({ knowledge: true });

const noContext = contextOf({});

async function ask(browser: Browser, text: string, more: Record<string, unknown> = {}): Promise<Response> {
  return browser.keep(await chat(browser.post("/api/chat", chatBody(text, more)), noContext));
}

/** A browser with a conversation. */
async function talker(): Promise<{ browser: Browser; conversationId: string; answer: string }> {
  const browser = new Browser();
  const response = await ask(browser, "Was kostet ein Workshop?");
  const answer = await response.text();
  return { browser, conversationId: response.headers.get("x-conversation-id") ?? "", answer };
}

async function problemOf(response: Response) {
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const { requestId, ...problem } = await response.json();
  expect(requestId).toBe(response.headers.get("x-request-id"));
  return problem;
}

test("a first question gets a stream no proxy keeps, a conversation and cookies of its own", async () => {
  const browser = new Browser();
  const response = await ask(browser, "Was kostet ein Workshop?");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  expect(response.headers.get("cache-control")).toContain("no-store");
  expect(response.headers.get("x-accel-buffering")).toBe("no");
  expect(response.headers.get("ratelimit")).toContain("chat-minute");
  expect(response.headers.getSetCookie().every((line) => /SameSite=Lax/.test(line))).toBe(true);
  expect(response.headers.getSetCookie().filter((line) => /HttpOnly/.test(line))).toHaveLength(1);
  const text = await response.text();
  expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
  expect(text).toContain('"type":"start"');
});

test.each([
  ["a foreign Origin", { origin: "https://evil.example" }],
  ["an Origin that only begins like ours", { origin: "http://localhost:3000.evil.example" }],
  ["another port", { origin: "http://localhost:3001" }],
  ["a null Origin", { origin: "null" }],
  ["no Origin", { origin: "" }],
  ["no token", { [csrfHeader]: "" }],
  ["a wrong token", { [csrfHeader]: "vis_1.AAAA" }],
])("with a cookie, %s is refused as forged, at every door that changes something", async (_what, headers) => {
  const { browser, conversationId } = await talker();
  const context = contextOf({ conversationId });
  const path = `/api/chat/${conversationId}`;
  const post = (tail: string, body: unknown) => browser.post(`${path}${tail}`, body, headers);
  const responses = await Promise.all([
    chat(browser.post("/api/chat", chatBody("Hallo"), headers), noContext),
    stopChat(post("/stop", {}), context),
    askForHuman(post("/handoff", {}), context),
    giveFeedback(post("/feedback", { messageId: "msg_1", rating: 1 }), context),
    deleteChat(browser.request(path, { method: "DELETE", headers }), context),
  ]);
  for (const response of responses) {
    expect(response.status).toBe(403);
    expect(await problemOf(response)).toMatchObject({ code: "csrf_rejected" });
  }
  expect((await readChat(browser.request(path), context)).status).toBe(200);
});

test("another visitor's token does not fit", async () => {
  const [one, two] = await Promise.all([talker(), talker()]);
  const theirs = two.browser.request("/", { method: "POST" }).headers.get(csrfHeader) ?? "";
  const response = await chat(
    one.browser.post("/api/chat", chatBody("Hallo"), { [csrfHeader]: theirs }),
    noContext,
  );
  expect(response.status).toBe(403);
});

test("without a cookie a foreign Origin is refused, too", async () => {
  const request = new Browser().post("/api/chat", chatBody("Hallo"), { origin: "https://evil.example" });
  expect((await chat(request, noContext)).status).toBe(403);
});

test("a forged visitor cookie is nobody", async () => {
  const { browser, conversationId } = await talker();
  const forged = browser.request(`/api/chat/${conversationId}`, {
    headers: { cookie: browser.cookie.replace(/(rk_visitor=vis_)./, "$1x") },
  });
  expect((await readChat(forged, contextOf({ conversationId }))).status).toBe(404);
});

test("somebody else's conversation and one that never was get the same answer everywhere", async () => {
  const { conversationId } = await talker();
  const { browser: stranger } = await talker();
  const answers = async (id: string) => {
    const context = contextOf({ conversationId: id });
    const path = `/api/chat/${id}`;
    const responses = await Promise.all([
      chat(stranger.post("/api/chat", chatBody("Hallo", { id })), noContext),
      chat(stranger.post("/api/chat", { id, locale: "de", retry: "msg_1" }), noContext),
      chat(stranger.post("/api/chat", chatBody("Neu", { id, replaces: "msg_1" })), noContext),
      readChat(stranger.request(path), context),
      resumeChat(stranger.request(`${path}/stream`), context),
      stopChat(stranger.post(`${path}/stop`, {}), context),
      askForHuman(stranger.post(`${path}/handoff`, {}), context),
      giveFeedback(stranger.post(`${path}/feedback`, { messageId: "msg_1", rating: 1 }), context),
      deleteChat(stranger.request(path, { method: "DELETE" }), context),
    ]);
    return Promise.all(
      responses.map(async (response) => ({ status: response.status, problem: await problemOf(response) })),
    );
  };
  const foreign = await answers(conversationId);
  expect(foreign).toEqual(await answers("conv_01890000000000000000000000"));
  expect(foreign).toEqual(await answers("conv_\u0000"));
  for (const { status } of foreign) expect(status).toBe(404);
});

test.each([
  ["an unknown field", chatBody("Hallo", { admin: true }), "admin"],
  ["a tenant of one's choice", chatBody("Hallo", { projectId: "proj_other" }), "projectId"],
  ["an empty message", chatBody(""), "message.parts.0.text"],
  ["spaces only", chatBody(" \n\t "), "message.parts.0.text"],
  ["NUL only", chatBody("\u0000\u0000"), "message.parts.0.text"],
  ["20,000 characters", chatBody("x".repeat(20_000)), "message.parts.0.text"],
  ["an unknown language", { ...chatBody("Hallo"), locale: "fr" }, "locale"],
  [
    "a system message",
    { locale: "de", message: { role: "system", parts: [{ type: "text", text: "x" }] } },
    "message.role",
  ],
  [
    "a file part",
    { locale: "de", message: { role: "user", parts: [{ type: "file", url: "http://10.0.0.1/" }] } },
    "message.parts.0.type",
  ],
  ["neither message nor retry", { locale: "de" }, "message"],
  ["both message and retry", chatBody("Hallo", { id: "conv_1", retry: "msg_1" }), "message"],
  ["a retry without a conversation", { locale: "de", retry: "msg_1" }, "id"],
  ["not an object", [], ""],
])("%s: 422 with the field's name", async (_what, body, field) => {
  const response = await chat(new Browser().post("/api/chat", body), noContext);
  expect(response.status).toBe(422);
  const problem = await problemOf(response);
  expect(problem).toMatchObject({ code: "invalid_input" });
  expect(problem.errors.map((error: { path: string }) => error.path)).toContain(field);
});

test.each([
  ["right to left", "مرحبا، كم يكلف روبوت الدردشة؟ שלום \u202eevil"],
  ["emoji", "👩🏽‍🔧🚗 Was kostet das? 🇺🇦"],
  ["NUL within", "Was\u0000 kostet ein Workshop?"],
  ["half an emoji", "Was kostet \ud83d ein Workshop?"],
  ["combining marks", `Was kostet${"\u0301".repeat(500)} das?`],
  ["4,000 characters", "Wort ".repeat(800).slice(0, 4_000)],
  ["HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["SQL", "'; drop table rozoom_ki_clients.messages; --"],
])("%s is stored and answered", async (_what, text) => {
  const browser = new Browser();
  const response = await ask(browser, text);
  expect(response.status).toBe(200);
  expect(await response.text()).toMatch(/"status":"complete"/);
  const conversationId = response.headers.get("x-conversation-id") ?? "";
  const stored = await (await readChat(browser.request("/"), contextOf({ conversationId }))).json();
  expect(stored.messages).toHaveLength(2);
});

test.each([
  ["not JSON", 400, "bad_request", "application/json", "{"],
  ["bytes", 400, "bad_request", "application/json", "\u0001\u0002\uffff"],
  ["nothing", 400, "bad_request", "application/json", ""],
  ["a form", 415, "unsupported_media_type", "application/x-www-form-urlencoded", "message=x"],
  ["plain text", 415, "unsupported_media_type", "text/plain", "{}"],
  ["10 MB", 413, "payload_too_large", "application/json", " ".repeat(10_000_000)],
] as const)("a body that is %s: %i %s", async (_what, status, code, type, body) => {
  const response = await chat(new Browser().post("/api/chat", body, { "content-type": type }), noContext);
  expect(response.status).toBe(status);
  expect(await problemOf(response)).toMatchObject({ code });
});

test("a body that does not say how long it is is read no further than the limit", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 16_384;
      controller.enqueue(new Uint8Array(16_384).fill(32));
    },
  });
  const init = { method: "POST", body: endless, duplex: "half" as const };
  const request = new Browser().request("/api/chat", init);
  expect((await chat(request, noContext)).status).toBe(413);
  expect(sent).toBeLessThan(200_000);
});

test("thirty messages in a minute: twenty are answered, the rest wait, and other visitors do not", async () => {
  const browser = new Browser();
  const statuses: number[] = [];
  let last: Response | undefined;
  for (let index = 0; index < 30; index += 1) {
    last = await ask(browser, "Hallo");
    statuses.push(last.status);
    await last.clone().text();
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  expect(statuses.slice(20)).toEqual(Array.from({ length: 10 }, () => 429));
  expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(Number(last?.headers.get("retry-after"))).toBeLessThanOrEqual(60);
  expect(last?.headers.get("ratelimit")).toContain("r=0");
  expect(last?.headers.get("ratelimit-policy")).toContain("chat-minute");
  expect((await ask(new Browser(), "Hallo")).status).toBe(200);
});

test("who throws the cookie away is counted by address, whatever else the header says", async () => {
  const flood = new Browser();
  const statuses = new Set<number>();
  for (let index = 0; index < 125; index += 1) {
    flood.cookie = "";
    const request = flood.post("/api/chat", "{}", { "x-forwarded-for": `10.0.0.${index}, ${flood.address}` });
    statuses.add((await chat(request, noContext)).status);
  }
  expect(statuses).toEqual(new Set([422, 429]));
});

test("conversations are listed, read, rated and deleted by their owner", async () => {
  const { browser, conversationId, answer } = await talker();
  const context = contextOf({ conversationId });
  const list = await (await listChats(browser.request("/api/chat"), noContext)).json();
  expect(list).toMatchObject({ data: [{ id: conversationId }], nextCursor: null });
  const messageId = /"messageId":"([^"]+)"/.exec(answer)?.[1];
  const rated = await giveFeedback(browser.post("/", { messageId, rating: -1, reason: "wrong" }), context);
  expect(rated.status).toBe(204);
  const deleted = await deleteChat(browser.request("/", { method: "DELETE" }), context);
  expect(deleted.status).toBe(204);
  expect((await readChat(browser.request("/"), context)).status).toBe(404);
});
