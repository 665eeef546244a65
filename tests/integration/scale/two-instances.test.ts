import { existsSync } from "node:fs";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database, orm } from "@/db/client";
import { postTranslations } from "@/db/schema";
import { type Front, startFront } from "@/deploy/nginx/start-front";
import { operationsToken } from "@/lib/auth/operations-token";
import { findPost } from "@/lib/content/find-post";
import { listPosts } from "@/lib/content/list-posts";
import { type PostInput, postInput } from "@/lib/content/model/post-input";
import { locales } from "@/lib/core/model/locale";
import { type OpenAiSandbox, startOpenAiSandbox } from "@/sandbox/openai/server";
import { ensureBuild } from "@/scripts/start/build.mjs";
import { Browser, chatBody } from "../http/door-requests";
import { onServer, startProduct } from "../support/product";
import { freePort, type Instance, startInstance } from "./instances";

const nginx = "/usr/sbin/nginx";
const redisUrl = process.env.TEST_REDIS_URL ?? "";

describe.skipIf(!onServer || !existsSync(nginx))("two instances behind the shipped nginx", () => {
  startProduct({ knowledge: true });

  let front: Front;
  let sandbox: OpenAiSandbox;
  let first: Instance;
  let second: Instance;
  let input: PostInput;
  let id: string;

  beforeAll(async () => {
    await ensureBuild();
    [{ id }] = await listed();
    input = await inputOf(id);
    // Written past the product, as by a restored backup: the build has never seen it.
    await retitle("Aus der Datenbank");
    const ports = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
    const [port, purgePort, ...productPorts] = ports;
    front = await startFront({ productPorts, port, purgePort });
    sandbox = await startOpenAiSandbox();
    const settings = {
      PURGE_URL: front.purgeUrl,
      PURGE_SECRET: front.purgeSecret,
      REDIS_URL: redisUrl,
      COMPATIBLE_BASE_URL: sandbox.url,
      AI_CHAIN: "compatible/model-1?mode=count&tokens=100&rate=20",
    };
    const [firstPort, secondPort] = productPorts;
    first = await startInstance(firstPort, settings);
    second = await startInstance(secondPort, settings);
  }, 900_000);

  afterAll(async () => {
    await front?.stop();
    await Promise.all([first?.stop(), second?.stop()]);
    await sandbox?.close();
  }, 60_000);

  const pathOf = (slug = input.translations.de.slug) => `/de/blog/${slug}`;
  const read = async (base: string, path: string) => {
    const response = await fetch(base + path, { redirect: "manual" });
    return { status: response.status, cache: response.headers.get("x-cache"), text: await response.text() };
  };
  const shows = async (base: string, path: string, text: string) =>
    (await read(base, path)).text.includes(text);

  async function publish(base: string, change: Partial<PostInput["translations"]["de"]>): Promise<void> {
    input = {
      ...input,
      translations: { ...input.translations, de: { ...input.translations.de, ...change } },
    };
    const response = await fetch(`${base}/api/ops/posts/${id}`, {
      method: "PUT",
      headers: { authorization: `Bearer ${operationsToken()}`, "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    expect(response.status).toBe(204);
  }

  test("the first visit after a build shows the database's text, not the seed's the build was made from", async () => {
    for (const { url } of [first, second]) {
      expect(await shows(url, pathOf(), "Aus der Datenbank")).toBe(true);
      expect(await shows(url, "/de/blog", "Aus der Datenbank")).toBe(true);
      expect(await shows(url, "/de/blog/feed.xml", "Aus der Datenbank")).toBe(true);
      // Not made from content, but from the address the site has only now.
      expect(await shows(url, "/robots.txt", `${process.env.SITE_URL}/sitemap.xml`)).toBe(true);
    }
  });

  test("what one instance publishes, every instance shows with its next request", async () => {
    await publish(first.url, { title: "Sofort auf der ersten" });
    expect(await shows(first.url, pathOf(), "Sofort auf der ersten")).toBe(true);
    await expect
      .poll(() => shows(second.url, pathOf(), "Sofort auf der ersten"), { timeout: 10_000 })
      .toBe(true);
    await publish(second.url, { title: "Sofort auf der zweiten" });
    await expect
      .poll(() => shows(first.url, "/de/blog", "Sofort auf der zweiten"), { timeout: 10_000 })
      .toBe(true);
  });

  test("publishing replaces the copies in front: the post, its lists, its feeds, its old address", async () => {
    const copied = [pathOf(), "/de/blog", "/de/blog/feed.xml", "/llms.txt", "/api/blog/posts?locale=de"];
    for (const path of copied) {
      await read(front.url, path);
      await expect
        .poll(async () => (await read(front.url, path)).cache, { message: path, timeout: 10_000 })
        .toBe("HIT");
    }
    const oldPath = pathOf();
    await publish(first.url, { title: "Vor aller Augen", slug: "vor-aller-augen" });
    for (const path of [pathOf(), "/de/blog", "/de/blog/feed.xml", "/api/blog/posts?locale=de"]) {
      await expect.poll(() => shows(front.url, path, "Vor aller Augen"), { timeout: 20_000 }).toBe(true);
    }
    await expect.poll(() => shows(front.url, "/sitemap.xml", pathOf()), { timeout: 20_000 }).toBe(true);
    await expect.poll(async () => (await read(front.url, oldPath)).status, { timeout: 20_000 }).toBe(404);
  });

  test("an instance that lost the database's ear forgets what it kept, because it may have missed a change", async () => {
    expect(await shows(second.url, pathOf(), "Vor aller Augen")).toBe(true);
    await retitle("In der Stille geändert");
    expect(await shows(second.url, pathOf(), "Vor aller Augen")).toBe(true);
    const ended = await (await database()).query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%rozoom_content%' and datname = current_database()",
    );
    expect(ended.length).toBeGreaterThanOrEqual(2);
    await expect
      .poll(() => shows(second.url, pathOf(), "In der Stille geändert"), { timeout: 10_000 })
      .toBe(true);
  });

  test.skipIf(redisUrl === "")(
    "an answer that one instance makes is shown as running, read to its end and stopped at the other",
    async () => {
      const browser = new Browser();
      const asked = browser.keep(
        await send(first.url, browser.post("/api/chat", chatBody("Bitte zählen Sie."))),
      );
      expect(asked.status).toBe(200);
      const conversation = `/api/chat/${asked.headers.get("x-conversation-id")}`;
      const open = async () => (await send(second.url, browser.request(conversation))).json();
      expect(await open()).toMatchObject({ active: true });
      const resumed = await send(second.url, browser.request(`${conversation}/stream`));
      expect(resumed.headers.get("content-type")).toContain("text/event-stream");
      const [there, here] = await Promise.all([resumed.text(), asked.text()]);
      expect(there).toBe(here);
      expect(there.endsWith("data: [DONE]\n\n")).toBe(true);
      expect(await open()).toMatchObject({ active: false });
      const again = await send(
        first.url,
        browser.post("/api/chat", chatBody("Noch einmal.", { id: asked.headers.get("x-conversation-id") })),
      );
      expect((await send(second.url, browser.post(`${conversation}/stop`, ""))).status).toBe(204);
      expect(await again.text()).toContain('"status":"stopped"');
    },
  );

  /** Sends a browser's request to one of the instances. */
  async function send(base: string, request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const body = request.method === "GET" ? {} : { body: await request.text() };
    return fetch(base + pathname, { method: request.method, headers: request.headers, ...body });
  }

  async function listed() {
    const { posts } = await listPosts({ locale: "de" });
    const [newest] = posts;
    if (!newest) throw new Error("the demo company has posts");
    return [newest] as const;
  }

  async function retitle(title: string): Promise<void> {
    await (await orm())
      .update(postTranslations)
      .set({ title })
      .where(and(eq(postTranslations.postId, id), eq(postTranslations.locale, "de")));
  }
});

/** A stored post as it would be saved. */
async function inputOf(id: string): Promise<PostInput> {
  const stored = await Promise.all(locales.map((locale) => findPost(locale, id)));
  const [post] = stored;
  return postInput.parse({
    categoryId: post?.category.id,
    authorId: post?.author.id,
    tagIds: post?.tags.map((tag) => tag.id),
    status: "published",
    publishedAt: post?.publishedAt,
    translations: Object.fromEntries(
      stored.map((one) => [
        one?.locale,
        { slug: one?.slug, title: one?.title, description: one?.description, body: one?.body },
      ]),
    ),
  });
}
