import type { MetadataRoute } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { listSitePages } from "@/lib/content/list-site-pages";
import { contentTags } from "@/lib/content/model/content";
import { sitemapEntries } from "@/lib/content/model/sitemap-entries";
import { siteUrl } from "@/lib/core/env";

/** All pages in all languages, renewed when content changes. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.posts, contentTags.services, contentTags.pages);
  return sitemapEntries(siteUrl(), await listSitePages());
}
