import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AudiencesSection } from "@/components/home/audiences-section";
import { ClosingSection } from "@/components/home/closing-section";
import { FaqSection } from "@/components/home/faq-section";
import { Hero } from "@/components/home/hero";
import { LensSection } from "@/components/home/lens-section";
import { PricingSection } from "@/components/home/pricing-section";
import { ResilienceSection } from "@/components/home/resilience-section";
import { StepsSection } from "@/components/home/steps-section";
import { SiteShell } from "@/components/layout/site-shell";
import { JsonLd } from "@/components/seo/json-ld";
import { organizationLd } from "@/components/seo/organization";
import { webSiteLd } from "@/components/seo/web-site";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { pickHomeFaqs } from "@/lib/content/model/pick-home-faqs";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { readCompany, readFaqs, readHome, readServices } from "./site-content";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await currentLocale();
  const t = await getTranslations("common");
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path: "",
    title: `${t("siteName")} · ${t("tagline")}`,
    absoluteTitle: true,
    description: t("description"),
    picture: { kind: "page", slug: "home" },
  });
}

/** The shop window: what Rozoom KI does, a question to ask, the lens, and a price. */
export default async function HomePage() {
  const locale = await currentLocale();
  const t = await getTranslations("common");
  const [home, services, faqs, company] = await Promise.all([
    readHome(locale),
    readServices(locale),
    readFaqs(locale),
    readCompany(),
  ]);
  const { lens, steps, audiences, pricing, resilience, closing } = home.sections;
  const shownFaqs = pickHomeFaqs(faqs, home.suggestedQuestions);
  return (
    <SiteShell locale={locale} path="">
      <Hero locale={locale} home={home} services={services} faqs={shownFaqs} />
      <LensSection texts={lens} faqs={faqs} />
      <StepsSection texts={steps} />
      <AudiencesSection texts={audiences} />
      <PricingSection locale={locale} texts={pricing} services={services} />
      <ResilienceSection texts={resilience} />
      <FaqSection locale={locale} faqs={shownFaqs} />
      <ClosingSection locale={locale} texts={closing} />
      <JsonLd
        nodes={[
          organizationLd(siteUrl(), company, locale),
          webSiteLd(siteUrl(), { locale, name: company.name, description: t("description") }),
        ]}
      />
    </SiteShell>
  );
}
