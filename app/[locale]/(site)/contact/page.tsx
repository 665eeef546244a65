import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContactDetails } from "@/components/contact/contact-details";
import { ContactForm } from "@/components/contact/contact-form";
import { OfficeMap } from "@/components/contact/office-map";
import { readContactTexts } from "@/components/contact/read-contact-texts";
import { Container } from "@/components/layout/container";
import { PageHeader } from "@/components/layout/page-header";
import { SiteShell } from "@/components/layout/site-shell";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { JsonLd } from "@/components/seo/json-ld";
import { organizationLd } from "@/components/seo/organization";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { readCompany, readPages, readServices } from "../site-content";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await currentLocale();
  const t = await getTranslations("contact");
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path: "/contact",
    title: t("metaTitle"),
    description: t("metaDescription"),
    picture: { kind: "page", slug: "contact" },
  });
}

/** A form that works without scripts, and every other way to reach us. */
export default async function ContactPage() {
  const locale = await currentLocale();
  const t = await getTranslations("contact");
  const common = await getTranslations("common");
  const [company, services, pages] = await Promise.all([
    readCompany(),
    readServices(locale),
    readPages(locale),
  ]);
  const texts = await readContactTexts(locale, company.email);
  const privacy = pages.find((page) => page.id === "privacy");
  const breadcrumb = [{ label: common("home"), href: `/${locale}` }, { label: t("metaTitle") }];
  return (
    <SiteShell locale={locale} path="/contact">
      <PageHeader title={t("title")} lead={t("lead")} breadcrumb={breadcrumb} />
      <Container className="grid gap-x-20 gap-y-14 pb-16 lg:grid-cols-[minmax(0,1fr)_20rem] lg:pb-24">
        <ContactForm
          locale={locale}
          texts={texts}
          services={Object.fromEntries(services.map(({ id, title }) => [id, title]))}
          privacyHref={`/${locale}/legal/${privacy?.slug ?? "privacy"}`}
        />
        <ContactDetails locale={locale} company={company} />
      </Container>
      <OfficeMap company={company} />
      <JsonLd nodes={[organizationLd(siteUrl(), company, locale), breadcrumbListLd(siteUrl(), breadcrumb)]} />
    </SiteShell>
  );
}
