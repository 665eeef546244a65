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
import { ensureBuild } from "@/scripts/start/build.mjs";
import { onServer, startProduct } from "../support/product";
import { freePort, type Instance, startInstance } from "./instances";

const nginx = "/usr/sbin/nginx";

describe.skipIf(!onServer || !existsSync(nginx))("two instances behind the shipped nginx", () => {
  startProduct();

  let front: Front;
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
    const settings = { PURGE_URL: front.purgeUrl, PURGE_SECRET: front.purgeSecret };
    const [firstPort, secondPort] = productPorts;
    first = await startInstance(firstPort, settings);
    second = await startInstance(secondPort, settings);
  }, 900_000);

  afterAll(async () => {
    await front?.stop();
    await Promise.all([first?.stop(), second?.stop()]);
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
