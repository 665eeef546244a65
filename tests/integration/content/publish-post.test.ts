import { expect, test } from "vitest";
import { siteAssistant } from "@/db/seed/site-assistant";
import { publishPost } from "@/lib/admin/publish-post";
import { syncSiteKnowledge } from "@/lib/assistants/sync-site-knowledge";
import { findPost } from "@/lib/content/find-post";
import { listPosts } from "@/lib/content/list-posts";
import { postInput } from "@/lib/content/model/post-input";
import { retrievePassages } from "@/lib/knowledge/retrieve-passages";
import { startProduct } from "../support/product";

startProduct({ knowledge: true });

const translation = (slug: string) => ({
  slug,
  title: "Die Zwergpinscher-Zählung",
  description: "Wie viele Zwergpinscher ein Assistent zählen kann.",
  body: "## Ergebnis\n\nUnser Assistent zählte im Herbst genau 4711 Zwergpinscher in Pankow.",
});

const post = (change: Record<string, unknown> = {}) =>
  postInput.parse({
    categoryId: "practice",
    authorId: "jonas-albrecht",
    tagIds: ["chatbot"],
    status: "published",
    translations: { de: translation("zaehlung"), en: translation("count"), uk: translation("pidrakhunok") },
    ...change,
  });

const ask = (query: string) => retrievePassages({ ...siteAssistant, query, locale: "de" });

test("a published post is listed first, found by its slugs, and known to the assistant after the job", async () => {
  const before = (await listPosts({ locale: "de" })).total;
  await publishPost("zwergpinscher", post());
  const list = await listPosts({ locale: "de" });
  expect(list.total).toBe(before + 1);
  expect(list.posts[0]?.id).toBe("zwergpinscher");
  expect((await findPost("en", "count"))?.slugs).toEqual({ de: "zaehlung", en: "count", uk: "pidrakhunok" });
  await syncSiteKnowledge();
  await expect
    .poll(async () => (await ask("Wie viele Zwergpinscher in Pankow?")).passages[0]?.text, { timeout: 5_000 })
    .toContain("4711");
});

test("a post taken back to draft is listed nowhere and forgotten by the assistant", async () => {
  await publishPost("zwergpinscher", post({ status: "draft" }));
  expect(await findPost("de", "zaehlung")).toBeNull();
  await syncSiteKnowledge();
  await expect
    .poll(
      async () =>
        (await ask("Wie viele Zwergpinscher in Pankow?")).passages.map((passage) => passage.text).join(),
      { timeout: 5_000 },
    )
    .not.toContain("4711");
});

test("unknown category, author and tag and a taken slug are named, and nothing is stored", async () => {
  const taken = (await listPosts({ locale: "de" })).posts[0]?.slug ?? "";
  const input = post({
    categoryId: "nowhere",
    authorId: "nobody",
    tagIds: ["nothing"],
    translations: { de: translation(taken), en: translation("count-2"), uk: translation("pidrakhunok-2") },
  });
  await expect(publishPost("second", input)).rejects.toMatchObject({
    code: "invalid_input",
    details: {
      fields: [
        { path: "categoryId" },
        { path: "authorId" },
        { path: "tagIds.0" },
        { path: "translations.de.slug" },
      ],
    },
  });
  expect(await findPost("en", "count-2")).toBeNull();
});

test("syncing unchanged content changes nothing", async () => {
  const before = await ask("Was kostet ein Workshop?");
  await syncSiteKnowledge();
  expect((await ask("Was kostet ein Workshop?")).passages.map((passage) => passage.chunkId)).toEqual(
    before.passages.map((passage) => passage.chunkId),
  );
});
