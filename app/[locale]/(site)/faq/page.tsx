import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FaqTopics } from "@/components/content/faq-topics";
import { PageHeader } from "@/components/layout/page-header";
import { SiteShell } from "@/components/layout/site-shell";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { faqPageLd } from "@/components/seo/faq-page";
import { JsonLd } from "@/components/seo/json-ld";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { readFaqs } from "../site-content";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home.faq.page");
  return pageMetadata({
    origin: siteUrl(),
    locale: await currentLocale(),
    path: "/faq",
    title: t("title"),
    description: t("description"),
    picture: { kind: "page", slug: "home" },
  });
}

/** Every question the company answers by itself; the assistant's sources lead here. */
export default async function FaqPage() {
  const locale = await currentLocale();
  const faqs = await readFaqs(locale);
  const t = await getTranslations("home.faq.page");
  const common = await getTranslations("common");
  const breadcrumb = [{ label: common("home"), href: `/${locale}` }, { label: t("title") }];
  return (
    <SiteShell locale={locale} path="/faq">
      <PageHeader title={t("title")} lead={t("lead")} breadcrumb={breadcrumb} />
      <FaqTopics faqs={faqs} />
      <JsonLd nodes={[faqPageLd(faqs), breadcrumbListLd(siteUrl(), breadcrumb)]} />
    </SiteShell>
  );
}
