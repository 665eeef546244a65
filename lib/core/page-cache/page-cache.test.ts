import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { expireTags } from "../expire-cache";
import PageCache from "./page-cache.mjs";

const context = {
  flushToDisk: false,
  serverDistDir: "/nowhere",
  revalidatedTags: [],
  maxMemoryCacheSize: 1_000_000,
};

/** A page cache as Next makes one for a request; what it keeps is in memory, which all of them share. */
function cacheOfRequest(): InstanceType<typeof PageCache> {
  return Reflect.construct(PageCache, [context]);
}

// The clock stands still, in the past: Next takes nothing for expired that would expire in the future.
beforeEach(() => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 60_000 }));
afterEach(() => vi.useRealTimers());
const aMomentPasses = () => vi.setSystemTime(Date.now() + 20);

const file = (tags: string) => ({
  kind: "APP_ROUTE" as const,
  body: Buffer.from("feed"),
  status: 200,
  headers: { "x-next-cache-tags": tags },
});
const reading = { kind: "APP_ROUTE" as const, isFallback: false };
const storing = { cacheControl: { revalidate: 60, expire: 600 }, isFallback: false };

test("what was rendered from content that expired meanwhile is sent, but neither kept nor allowed to be kept", async () => {
  const during = cacheOfRequest();
  aMomentPasses();
  expireTags(["content-posts"]);
  const old = file("_N_T_/layout,content-posts");
  await during.set("/feed", old, storing);
  expect(await cacheOfRequest().get("/feed", reading)).toBeNull();
  expect(old.headers).toMatchObject({ "cache-control": expect.stringContaining("no-store") });
});

test("what was rendered from other content, or after it expired, is kept", async () => {
  const during = cacheOfRequest();
  expireTags(["content-services"]);
  await during.set("/pages", file("content-pages"), storing);
  expect(await cacheOfRequest().get("/pages", reading)).toMatchObject({ value: { status: 200 } });
  aMomentPasses();
  await cacheOfRequest().set("/services", file("content-services"), storing);
  expect(await cacheOfRequest().get("/services", reading)).toMatchObject({ value: { status: 200 } });
});
