import { createServer } from "node:http";
import { afterAll, beforeEach, expect, test } from "vitest";
import { database } from "@/db/client";
import { publishPost } from "@/lib/admin/publish-post";
import { contentTags } from "@/lib/content/model/content";
import { postInput } from "@/lib/content/model/post-input";
import { refreshContentJob } from "@/lib/content/refresh-content-job";
import { refreshSiteJob } from "@/lib/content/refresh-site-job";
import { startProduct } from "../support/product";

/** What a cache in front was asked for, and the paths at which it fails. */
const asked: { path: string; secret: string | string[] | undefined }[] = [];
const failing = new Set<string>();
const front = createServer((request, response) => {
  const path = request.url ?? "";
  asked.push({ path, secret: request.headers["x-purge-secret"] });
  response.writeHead(failing.has(path) ? 502 : path.includes("gone") ? 404 : 200).end("page");
});
await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
const address = front.address();
const port = address !== null && typeof address === "object" ? address.port : 0;
afterAll(() => front.close());
beforeEach(() => {
  asked.length = 0;
  failing.clear();
});

startProduct({ settings: { PURGE_URL: `http://127.0.0.1:${port}`, PURGE_SECRET: "a-secret-of-the-tests" } });

const refresh = (paths: string[]) =>
  refreshContentJob.run({ tags: [contentTags.posts], paths }, new AbortController().signal);

test("each changed address is asked for with the secret; one that is gone counts as done", async () => {
  await refresh(["/de/blog", "/de/blog/gone", "/sitemap.xml"]);
  expect(asked.map(({ path }) => path).toSorted()).toEqual(["/de/blog", "/de/blog/gone", "/sitemap.xml"]);
  expect(new Set(asked.map(({ secret }) => secret))).toEqual(new Set(["a-secret-of-the-tests"]));
});

test("an address that fails fails the job, which is tried again, after all others were refreshed", async () => {
  failing.add("/de/blog");
  await expect(refresh(["/de/blog", "/en/blog", "/uk/blog"])).rejects.toThrow("/de/blog: status 502");
  expect(asked).toHaveLength(3);
  expect(refreshContentJob.retryLimit).toBeGreaterThan(0);
});

test("a change is announced to every process when, and only when, its transaction commits", async () => {
  const heard: string[] = [];
  const stop = await (await database()).listen("rozoom_content", (tags) => heard.push(tags));
  await expect(publishPost("later", later({ categoryId: "no-such-category" }))).rejects.toThrow();
  await publishPost("later", later());
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual([contentTags.posts]);
  await stop();
});

test("a post with a later date is learned and refreshed at that date too, and once more when all has settled", async () => {
  const rows = await (await database()).query<{ name: string; seconds: number }>(
    `select name, round(extract(epoch from start_after - now()))::int as seconds from rozoom_ki_jobs.job
     where name in ('content.refresh', 'knowledge.sync-site') and state = 'created' order by name, start_after`,
  );
  const near = (seconds: number) => (row: { seconds: number }) => Math.abs(row.seconds - seconds) <= 3;
  const refreshes = rows.filter((row) => row.name === "content.refresh");
  expect(refreshes).toHaveLength(4);
  for (const seconds of [0, 5, 3_600, 3_605]) expect(refreshes.some(near(seconds))).toBe(true);
  expect(rows.filter((row) => row.name === "knowledge.sync-site").some(near(3_600))).toBe(true);
});

test("after a start the whole site is asked for: every page, feed and public list, in all languages", async () => {
  await refreshSiteJob.run({}, new AbortController().signal);
  const paths = asked.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      "/de",
      "/uk/services",
      "/en/about",
      "/de/blog/page/2",
      "/uk/blog/feed.xml",
      "/robots.txt",
    ]),
  );
  expect(paths).toContain("/de/blog/chatbot-kfz-werkstatt-kosten-dauer");
  expect(new Set(paths).size).toBe(paths.length);
});

function later(change: Record<string, unknown> = {}) {
  const translation = (slug: string) => ({
    slug,
    title: "Später",
    description: "Erscheint später.",
    body: "Text.",
  });
  return postInput.parse({
    categoryId: "practice",
    authorId: "jonas-albrecht",
    status: "published",
    publishedAt: new Date(Date.now() + 3_600_000).toISOString(),
    translations: { de: translation("spaeter"), en: translation("later"), uk: translation("piznishe") },
    ...change,
  });
}
