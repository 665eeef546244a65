import { afterEach, expect, test } from "vitest";
import { GET as readPost } from "@/app/api/blog/posts/[idOrSlug]/route";
import { GET as listPosts } from "@/app/api/blog/posts/route";
import { POST as giveFeedback } from "@/app/api/chat/[conversationId]/feedback/route";
import { POST as askForHuman } from "@/app/api/chat/[conversationId]/handoff/route";
import { DELETE as deleteChat, GET as readChat } from "@/app/api/chat/[conversationId]/route";
import { POST as stopChat } from "@/app/api/chat/[conversationId]/stop/route";
import { GET as resumeChat } from "@/app/api/chat/[conversationId]/stream/route";
import { POST as chat, GET as listChats } from "@/app/api/chat/route";
import { GET as services } from "@/app/api/services/route";
import { orm } from "@/db/client";
import { mailOutbox } from "@/db/schema";
import type { LimitName } from "@/lib/core/rate-limit/limits";
import { createRateLimits } from "@/lib/core/rate-limit/rate-limits";
import { startProduct } from "../support/product";
import { Browser, chatBody, contextOf } from "./door-requests";

startProduct({ knowledge: true });

const noContext = contextOf({});

afterEach(() => {
  globalThis.rozoomRateLimits = undefined;
});

/** Asks as this browser; the conversation's and the answer's id. */
async function ask(browser: Browser, text: string): Promise<{ conversationId: string; messageId: string }> {
  const response = browser.keep(await chat(browser.post("/api/chat", chatBody(text)), noContext));
  const messageId = /"messageId":"([^"]+)"/.exec(await response.text())?.[1] ?? "";
  return { conversationId: response.headers.get("x-conversation-id") ?? "", messageId };
}

test.each([
  ["NUL", "\u0000"],
  ["half an emoji", "\ud83d"],
  ["a line end", "\r"],
])(
  "one's own conversation with %s behind its id is a caller's mistake at no door of ours",
  async (_what, tail) => {
    const browser = new Browser();
    const own = await ask(browser, "Was kostet ein Workshop?");
    const context = contextOf({ conversationId: `${own.conversationId}${tail}` });
    const responses = [
      await readChat(browser.request("/"), context),
      await resumeChat(browser.request("/"), context),
      await stopChat(browser.post("/", {}), context),
      await giveFeedback(browser.post("/", { messageId: own.messageId, rating: 1 }), context),
      await askForHuman(browser.post("/", {}), context),
      await deleteChat(browser.request("/", { method: "DELETE" }), context),
    ];
    for (const response of responses) expect(response.status).toBeLessThan(500);
  },
);

test.each(["1~x", "0~1", "+275760-09-13T00:00:00.000Z~x", "January 5~x", "2020-01-01T00:00:00Z~x"])(
  "a cursor that is none of ours (%s) is the caller's mistake",
  async (cursor) => {
    const browser = new Browser();
    await ask(browser, "Was kostet ein Workshop?");
    const response = await listChats(browser.request(`/?cursor=${encodeURIComponent(cursor)}`), noContext);
    expect(response.status).toBe(400);
  },
);

test.each(["Danke\u0000!", "Danke \ud83d!"])(
  "a comment with what cannot be stored (%#) is stored without",
  async (comment) => {
    const browser = new Browser();
    const { conversationId, messageId } = await ask(browser, "Was kostet ein Workshop?");
    const context = contextOf({ conversationId });
    const response = await giveFeedback(browser.post("/", { messageId, rating: -1, comment }), context);
    expect(response.status).toBe(204);
  },
);

test("a deleted conversation leaves its words in no mail", async () => {
  const browser = new Browser();
  const { conversationId } = await ask(browser, "Mein Kennwort war Zitronenfalter-7, was nun?");
  const context = contextOf({ conversationId });
  await askForHuman(browser.post("/", {}), context);
  expect((await deleteChat(browser.request("/", { method: "DELETE" }), context)).status).toBe(204);
  const mails = await (await orm()).select().from(mailOutbox);
  expect(JSON.stringify(mails)).not.toContain("Zitronenfalter");
});

test.each(["\u0000", "x\u0000", "\ud83d", "2020-01-01T00:00:00Z~\u0000"])(
  "a query with what cannot be stored (%#) fails at no door",
  async (value) => {
    const browser = new Browser();
    await ask(browser, "Was kostet ein Workshop?");
    const query = encodeURIComponent(value.toWellFormed());
    const responses = [
      await listPosts(browser.request(`/?locale=de&tag=${query}`), noContext),
      await listPosts(browser.request(`/?locale=de&category=${query}`), noContext),
      await listChats(browser.request(`/?cursor=${query}`), noContext),
      await services(browser.request(`/?locale=${query}`), noContext),
      await readPost(browser.request(`/?locale=${query}`), contextOf({ idOrSlug: "x" })),
    ];
    for (const response of responses) expect(response.status).toBeLessThan(500);
  },
);

test("a flood of callers without a cookie leaves no count for each of them", async () => {
  const counted: LimitName[] = [];
  const limits = createRateLimits();
  globalThis.rozoomRateLimits = {
    ...limits,
    consumeLimit(name, keys) {
      counted.push(name);
      return limits.consumeLimit(name, keys);
    },
  };
  const flood = new Browser();
  for (let index = 0; index < 125; index += 1) {
    flood.cookie = "";
    await chat(flood.post("/api/chat", "{}"), noContext);
  }
  expect(counted.filter((name) => name === "chat")).toHaveLength(120);
});

test("one visitor alerts the company five times in ten minutes at most", async () => {
  const browser = new Browser();
  const statuses: number[] = [];
  for (let index = 0; index < 6; index += 1) {
    const { conversationId } = await ask(browser, "Ich möchte mit einem Menschen sprechen.");
    statuses.push((await askForHuman(browser.post("/", {}), contextOf({ conversationId }))).status);
  }
  expect(statuses).toEqual([204, 204, 204, 204, 204, 429]);
});
