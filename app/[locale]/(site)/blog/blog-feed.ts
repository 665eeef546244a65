import { cacheLife, cacheTag } from "next/cache";
import { findPost } from "@/lib/content/find-post";
import { getCompany } from "@/lib/content/get-site-facts";
import { contentTags } from "@/lib/content/model/content";
import { jsonFeed, type PostFeed, rssFeed } from "@/lib/content/model/post-feed";
import { siteUrl } from "@/lib/core/env";
import { defaultLocale, isLocale, type Locale } from "@/lib/core/model/locale";
import { createDomainTranslator } from "@/lib/i18n/create-translator";
import { readPosts } from "./blog-content";

/** Newest posts a feed carries. */
const feedLength = 30;

/** A feed of the newest posts as text, kept until the posts' tag expires. */
export async function readFeed(localeText: string, kind: "rss" | "json"): Promise<string> {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.posts, contentTags.company);
  const feed = await collectFeed(isLocale(localeText) ? localeText : defaultLocale);
  return kind === "rss" ? rssFeed(feed) : jsonFeed(feed);
}

async function collectFeed(locale: Locale): Promise<PostFeed> {
  const [t, company, summaries] = await Promise.all([
    createDomainTranslator(locale, "blog"),
    getCompany(),
    readPosts(locale),
  ]);
  const posts = await Promise.all(summaries.slice(0, feedLength).map(({ slug }) => findPost(locale, slug)));
  return {
    origin: siteUrl(),
    locale,
    title: `${company.name}: ${t("title")}`,
    description: t("metaDescription"),
    copyright: company.legalName,
    posts: posts.filter((post) => post !== null),
  };
}
