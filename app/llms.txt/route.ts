import { cacheLife, cacheTag } from "next/cache";
import { getCompany } from "@/lib/content/get-site-facts";
import { listPages } from "@/lib/content/list-pages";
import { listPosts } from "@/lib/content/list-posts";
import { listServices } from "@/lib/content/list-services";
import { contentTags } from "@/lib/content/model/content";
import { llmsText } from "@/lib/content/model/llms-text";
import { siteUrl } from "@/lib/core/env";
import { createDomainTranslator } from "@/lib/i18n/create-translator";

/** The site in one page for language models; made during the build and again when content changes. */
export async function GET() {
  return new Response(await readDigest(), { headers: { "content-type": "text/plain; charset=utf-8" } });
}

async function readDigest(): Promise<string> {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.services, contentTags.posts, contentTags.pages, contentTags.company);
  const [t, company, services, { posts }, pages] = await Promise.all([
    createDomainTranslator("en", "common"),
    getCompany(),
    listServices("en"),
    listPosts({ locale: "en" }),
    listPages("en"),
  ]);
  return llmsText({ origin: siteUrl(), description: t("description"), company, services, posts, pages });
}
