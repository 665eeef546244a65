import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FaqList } from "@/components/content/faq-list";
import { SectionHead } from "@/components/content/section-head";
import { Container } from "@/components/layout/container";
import { PageHeader } from "@/components/layout/page-header";
import { SiteShell } from "@/components/layout/site-shell";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { faqPageLd } from "@/components/seo/faq-page";
import { JsonLd } from "@/components/seo/json-ld";
import { serviceLd } from "@/components/seo/service";
import { ServiceTable } from "@/components/services/service-table";
import { UnsureSection } from "@/components/services/unsure-section";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { readCompany, readFaqs, readServices } from "../site-content";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await currentLocale();
  const t = await getTranslations("services");
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path: "/services",
    title: t("metaTitle"),
    description: t("metaDescription"),
    picture: { kind: "page", slug: "services" },
  });
}

/** All services with price and duration, to be compared at a glance. */
export default async function ServicesPage() {
  const locale = await currentLocale();
  const t = await getTranslations("services");
  const common = await getTranslations("common");
  const [services, faqs, company] = await Promise.all([
    readServices(locale),
    readFaqs(locale),
    readCompany(),
  ]);
  const billing = faqs.filter((faq) => faq.topic === "billing");
  const breadcrumb = [{ label: common("home"), href: `/${locale}` }, { label: t("title") }];
  return (
    <SiteShell locale={locale} path="/services">
      <PageHeader title={t("title")} lead={t("lead")} breadcrumb={breadcrumb} />
      <Container className="pb-16 lg:pb-24">
        <ServiceTable locale={locale} services={services} />
        <p className="mt-5 text-sm text-ink-soft">{t("price.vat", { percent: company.vatPercent })}</p>
      </Container>
      <UnsureSection locale={locale} />
      <Container className="grid gap-x-20 gap-y-10 py-16 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:py-28">
        <SectionHead title={t("billing.title")} lead={t("billing.lead")} />
        <FaqList items={billing.map((faq) => ({ ...faq, anchor: `faq-${faq.id}` }))} />
      </Container>
      <JsonLd
        nodes={[
          breadcrumbListLd(siteUrl(), breadcrumb),
          ...services.map((service) => serviceLd(siteUrl(), service, company)),
          faqPageLd(billing),
        ]}
      />
    </SiteShell>
  );
}
