import { expect, test } from "vitest";
import type { Post } from "./content";
import { jsonFeed, rssFeed } from "./post-feed";

const post: Post = {
  id: "cost",
  locale: "de",
  slug: "was-kostet-es",
  slugs: { de: "was-kostet-es", en: "what-it-costs", uk: "skilky-koshtuie" },
  title: "Was kostet es? ]]> <b>",
  description: "Kurz & knapp",
  category: { id: "prices", slug: { de: "preise", en: "prices", uk: "tsiny" }, name: "Preise" },
  tags: [{ id: "chatbot", slug: { de: "chatbot", en: "chatbot", uk: "chatbot" }, name: "Chatbot" }],
  author: { id: "a", name: "Maryna Kovalenko", role: "Projekte", bio: "" },
  publishedAt: "2026-02-10T08:00:00.000Z",
  updatedAt: "2026-02-11T08:00:00.000Z",
  readingMinutes: 4,
  body: 'Siehe [Leistungen](/de/services) und [Falle](javascript:alert(1)). <script>alert("x")</script>',
};

const input = {
  origin: "https://rozoom-ki.example",
  locale: "de",
  title: "Blog",
  description: "Notizen",
  copyright: "Rozoom KI GmbH",
  posts: [post],
} as const;

test("the JSON feed is version 1.1 and carries what its items must have", () => {
  const feed = JSON.parse(jsonFeed(input));
  expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
  expect(feed.feed_url).toBe("https://rozoom-ki.example/de/blog/feed.json");
  expect(feed.items[0]).toMatchObject({
    id: "tag:rozoom-ki.example,2023:post:cost:de",
    url: "https://rozoom-ki.example/de/blog/was-kostet-es",
    authors: [{ name: "Maryna Kovalenko" }],
    tags: ["Preise", "Chatbot"],
    date_modified: "2026-02-11T08:00:00.000Z",
  });
});

test("texts in feeds keep their links, made absolute, and run nothing", () => {
  const [item] = JSON.parse(jsonFeed(input)).items;
  expect(item.content_html).toContain('<a href="https://rozoom-ki.example/de/services">Leistungen</a>');
  expect(item.content_html).not.toContain("javascript:");
  expect(item.content_html).not.toContain("<script");
});

test("no text ends the section of the RSS feed it stands in", () => {
  const rss = rssFeed(input);
  expect(rss).toContain('<atom:link href="https://rozoom-ki.example/de/blog/feed.xml" rel="self"');
  expect(rss).toContain("<dc:creator><![CDATA[Maryna Kovalenko]]></dc:creator>");
  expect(rss).toContain("Was kostet es? ]]]]><![CDATA[> <b>");
  expect(rss).toContain("<pubDate>Tue, 10 Feb 2026 08:00:00 GMT</pubDate>");
});
