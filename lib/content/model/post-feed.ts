import { Feed } from "feed";
import type { Locale } from "@/lib/core/model/locale";
import { languageTag } from "@/lib/core/model/money";
import { localePath } from "@/lib/i18n/localized-path";
import type { Post } from "./content";
import { markdownHtml } from "./markdown-html";
import { picturePath } from "./page-metadata";

export interface PostFeed {
  /** The site's address without a trailing slash. */
  origin: string;
  locale: Locale;
  title: string;
  description: string;
  copyright: string;
  /** Newest first. */
  posts: readonly Post[];
}

/** Where the feeds of a language live. */
export function feedPaths(locale: Locale): { rss: string; json: string } {
  return { rss: localePath(locale, "/blog/feed.xml"), json: localePath(locale, "/blog/feed.json") };
}

/** The addresses of a page's feeds by media type, for its `link rel="alternate"`. */
export function feedLinks(locale: Locale): Readonly<Record<string, string>> {
  const { rss, json } = feedPaths(locale);
  return { "application/rss+xml": rss, "application/feed+json": json };
}

/** The posts as RSS 2.0 with their full text. Their ids stay the same when a slug changes. */
export function rssFeed(input: PostFeed): string {
  const { origin, locale, posts } = input;
  const feed = new Feed({
    id: origin + localePath(locale, "/blog"),
    link: origin + localePath(locale, "/blog"),
    title: input.title,
    description: input.description,
    language: languageTag(locale),
    copyright: input.copyright,
    image: `${origin}/icon-512.png`,
    favicon: `${origin}/favicon.svg`,
    updated: lastChange(posts),
    generator: false,
    feedLinks: { rss: origin + feedPaths(locale).rss },
  });
  for (const post of posts) {
    const url = postUrl(origin, post);
    feed.addItem({
      id: postGuid(post),
      guid: postGuid(post),
      link: url,
      title: post.title,
      description: post.description,
      content: markdownHtml(post.body, origin),
      date: new Date(post.publishedAt),
      // RSS wants a mail address as author; names go into Dublin Core.
      extensions: [{ name: "dc:creator", objects: { _cdata: post.author.name } }],
      category: [post.category, ...post.tags].map(({ name }) => ({ name })),
    });
  }
  return feed.rss2();
}

/** The posts as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(input: PostFeed): string {
  const { origin, locale, posts } = input;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: input.title,
    description: input.description,
    home_page_url: origin + localePath(locale, "/blog"),
    feed_url: origin + feedPaths(locale).json,
    icon: `${origin}/icon-512.png`,
    favicon: `${origin}/icon-192.png`,
    language: languageTag(locale),
    items: posts.map((post) => ({
      id: postGuid(post),
      url: postUrl(origin, post),
      title: post.title,
      summary: post.description,
      content_html: markdownHtml(post.body, origin),
      image: origin + picturePath(locale, { kind: "post", slug: post.slug }),
      date_published: post.publishedAt,
      date_modified: post.updatedAt,
      language: languageTag(locale),
      authors: [{ name: post.author.name }],
      tags: [post.category, ...post.tags].map(({ name }) => name),
    })),
  });
}

function postUrl(origin: string, post: Post): string {
  return origin + localePath(post.locale, `/blog/${post.slug}`);
}

/** An identity that is no address (RFC 4151), so readers do not show a post twice when the site moves. */
function postGuid(post: Post): string {
  return `tag:rozoom-ki.example,2023:post:${post.id}:${post.locale}`;
}

function lastChange(posts: readonly Post[]): Date | undefined {
  const newest = posts
    .map((post) => post.updatedAt)
    .sort()
    .at(-1);
  return newest === undefined ? undefined : new Date(newest);
}
