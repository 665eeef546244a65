import { cacheLife, cacheTag } from "next/cache";
import { getCompany, getHome } from "@/lib/content/get-site-facts";
import { listFaqs } from "@/lib/content/list-faqs";
import { listPages } from "@/lib/content/list-pages";
import { listServices } from "@/lib/content/list-services";
import { contentTags } from "@/lib/content/model/content";
import { findMovedTo } from "@/lib/content/slug-redirects";
import type { Locale } from "@/lib/core/model/locale";

/**
 * The content the pages of this folder are made of, kept until its tag expires. Pages read only through these, so each is rendered
 * once, carries the tags of all it shows, and is rendered again when one of them expires.
 */
export async function readHome(locale: Locale) {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.home);
  return getHome(locale);
}

export async function readServices(locale: Locale) {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.services);
  return listServices(locale);
}

/** Where the service is now that had this address once; null when none had, or it is no longer offered. */
export async function readMovedService(locale: Locale, slug: string): Promise<string | null> {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.services);
  const id = await findMovedTo("service", locale, slug);
  return (await listServices(locale)).find((service) => service.id === id)?.slug ?? null;
}

export async function readPages(locale: Locale) {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.pages);
  return listPages(locale);
}

export async function readFaqs(locale: Locale) {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.faqs);
  return listFaqs(locale);
}

export async function readCompany() {
  "use cache";
  cacheLife("max");
  cacheTag(contentTags.company);
  return getCompany();
}
