import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SiteShell } from "@/components/layout/site-shell";
import { LegalText } from "@/components/legal/legal-text";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { JsonLd } from "@/components/seo/json-ld";
import type { Page } from "@/lib/content/model/content";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { resolveSlug } from "@/lib/content/model/resolve-slug";
import { siteUrl } from "@/lib/core/env";
import type { Locale } from "@/lib/core/model/locale";
import { currentLocale } from "@/lib/i18n/current-locale";
import { readPages } from "../../site-content";

export const ensureStatic = "navigation";

/** A click waits for the whole page, which is static, instead of showing an empty frame of it first. */
export const instant = false;

interface LegalPageProps {
  params: Promise<{ slug: string }>;
}

/** All running-text pages but the one about the company, which has its own address. */
async function readLegalPages(locale: Locale): Promise<Page[]> {
  return (await readPages(locale)).filter((page) => page.id !== "about");
}

export async function generateStaticParams() {
  const pages = await readLegalPages(await currentLocale());
  return pages.map(({ slug }) => ({ slug }));
}

async function requireLegalPage(params: LegalPageProps["params"]) {
  const locale = await currentLocale();
  const pages = await readLegalPages(locale);
  const found = resolveSlug(pages, locale, (await params).slug);
  if (!found) notFound();
  if (found.moved) permanentRedirect(`/${locale}/legal/${found.item.slug}`);
  return { locale, pages, page: found.item };
}

const pathOf = (page: Page) => ({
  de: `/legal/${page.slugs.de}`,
  en: `/legal/${page.slugs.en}`,
  uk: `/legal/${page.slugs.uk}`,
});

export async function generateMetadata({ params }: LegalPageProps): Promise<Metadata> {
  const { locale, page } = await requireLegalPage(params);
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path: pathOf(page),
    title: page.title,
    description: page.metaDescription,
    picture: { kind: "legal", slug: page.slug },
  });
}

/** A legal text, dated, with its contents beside it. */
export default async function LegalPage({ params }: LegalPageProps) {
  const { locale, pages, page } = await requireLegalPage(params);
  const common = await getTranslations("common");
  const breadcrumb = [{ label: common("home"), href: `/${locale}` }, { label: page.title }];
  return (
    <SiteShell locale={locale} path={pathOf(page)}>
      <LegalText page={page} others={pages.filter((other) => other.id !== page.id)} breadcrumb={breadcrumb} />
      <JsonLd nodes={[breadcrumbListLd(siteUrl(), breadcrumb)]} />
    </SiteShell>
  );
}
