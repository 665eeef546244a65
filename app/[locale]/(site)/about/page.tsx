import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SiteShell } from "@/components/layout/site-shell";
import { AboutText } from "@/components/legal/about-text";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { JsonLd } from "@/components/seo/json-ld";
import { organizationLd } from "@/components/seo/organization";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { readCompany, readPages } from "../site-content";

export const ensureStatic = "navigation";

async function requireAbout() {
  const locale = await currentLocale();
  const page = (await readPages(locale)).find(({ id }) => id === "about");
  if (!page) notFound();
  return { locale, page };
}

export async function generateMetadata(): Promise<Metadata> {
  const { locale, page } = await requireAbout();
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path: "/about",
    title: page.title,
    description: page.metaDescription,
    picture: { kind: "page", slug: "about" },
  });
}

/** Who is behind the company. */
export default async function AboutPage() {
  const { locale, page } = await requireAbout();
  const company = await readCompany();
  const common = await getTranslations("common");
  const breadcrumb = [{ label: common("home"), href: `/${locale}` }, { label: page.title }];
  return (
    <SiteShell locale={locale} path="/about">
      <AboutText page={page} company={company} breadcrumb={breadcrumb} />
      <JsonLd nodes={[organizationLd(siteUrl(), company, locale), breadcrumbListLd(siteUrl(), breadcrumb)]} />
    </SiteShell>
  );
}
