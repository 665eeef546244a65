import "server-only";
import type { Locale } from "@/lib/core/model/locale";
import { formatMoney } from "@/lib/core/model/money";
import { createDomainTranslator, createLocaleFormatter } from "@/lib/i18n/create-translator";
import { findPost } from "./find-post";
import { listPages } from "./list-pages";
import { findService } from "./list-services";
import { type LensExcerpt, lensExcerpt, lensOver } from "./model/lens-excerpt";

/** What a drawn picture says. */
export interface PictureContent {
  site: string;
  /** The section the page stands in; empty for the home page. */
  eyebrow: string;
  title: string;
  footer: string;
  /** The page's own text under the lens; null for pages without running text. */
  lens: LensExcerpt | null;
}

/** The words of a page's picture, by `PagePicture`; null when there is no such page in the language. */
export async function findPictureContent(
  locale: Locale,
  kind: string,
  slug: string,
): Promise<PictureContent | null> {
  const site = (await createDomainTranslator(locale, "common"))("siteName");
  switch (kind) {
    case "post":
      return ofPost(site, locale, slug);
    case "service":
      return ofService(site, locale, slug);
    case "legal":
      return ofLegalPage(site, locale, slug);
    case "page":
      return ofSection(site, locale, slug);
    default:
      return null;
  }
}

async function ofPost(site: string, locale: Locale, slug: string): Promise<PictureContent | null> {
  const post = await findPost(locale, slug);
  if (post?.slug !== slug) return null;
  const format = createLocaleFormatter(locale);
  const day = format.dateTime(new Date(post.publishedAt), "day");
  return {
    site,
    eyebrow: post.category.name,
    title: post.title,
    footer: `${post.author.name} · ${day}`,
    lens: lensExcerpt(post.body),
  };
}

async function ofService(site: string, locale: Locale, slug: string): Promise<PictureContent | null> {
  const service = await findService(locale, slug);
  if (!service) return null;
  const layout = await createDomainTranslator(locale, "layout");
  const price = formatMoney(service.priceFromMinor, "EUR", locale);
  return {
    site,
    eyebrow: layout("nav.services"),
    title: service.title,
    footer: service.content.durationText,
    lens: lensOver(price, service.body),
  };
}

async function ofLegalPage(site: string, locale: Locale, slug: string): Promise<PictureContent | null> {
  const page = (await listPages(locale)).find((candidate) => candidate.slug === slug);
  if (!page) return null;
  const layout = await createDomainTranslator(locale, "layout");
  return { site, eyebrow: layout("footer.legal"), title: page.title, footer: "", lens: null };
}

/** Pages without a slug of their own are named by the menu. */
async function ofSection(site: string, locale: Locale, name: string): Promise<PictureContent | null> {
  const [layout, common] = await Promise.all([
    createDomainTranslator(locale, "layout"),
    createDomainTranslator(locale, "common"),
  ]);
  const footer = layout("footer.promise");
  if (name === "home") return { site, eyebrow: "", title: common("tagline"), footer, lens: null };
  const section = (["services", "blog", "about", "contact"] as const).find((known) => known === name);
  return section
    ? { site, eyebrow: common("tagline"), title: layout(`nav.${section}`), footer, lens: null }
    : null;
}
