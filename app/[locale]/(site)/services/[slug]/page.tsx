import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SiteShell } from "@/components/layout/site-shell";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { faqPageLd } from "@/components/seo/faq-page";
import { JsonLd } from "@/components/seo/json-ld";
import { serviceLd } from "@/components/seo/service";
import { ServiceDetail } from "@/components/services/service-detail";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { resolveSlug } from "@/lib/content/model/resolve-slug";
import { siteUrl } from "@/lib/core/env";
import type { Localized } from "@/lib/core/model/locale";
import { currentLocale } from "@/lib/i18n/current-locale";
import { readCompany, readMovedService, readServices } from "../../site-content";

export const ensureStatic = "navigation";

/** A click waits for the whole page, which is static, instead of showing an empty frame of it first. */
export const instant = false;

interface ServicePageProps {
  params: Promise<{ slug: string }>;
}

export async function generateStaticParams() {
  return (await readServices(await currentLocale())).map(({ slug }) => ({ slug }));
}

/** The service an address names; a slug of another language and a former one lead to the page's own address. */
async function requireService(params: ServicePageProps["params"]) {
  const locale = await currentLocale();
  const services = await readServices(locale);
  const { slug } = await params;
  const found = resolveSlug(services, locale, slug);
  const moved = found ? found.moved && found.item.slug : await readMovedService(locale, slug);
  if (moved) permanentRedirect(`/${locale}/services/${moved}`);
  if (!found) notFound();
  return { locale, services, service: found.item };
}

function servicePath({ de, en, uk }: Localized<string>): Localized<string> {
  return { de: `/services/${de}`, en: `/services/${en}`, uk: `/services/${uk}` };
}

export async function generateMetadata({ params }: ServicePageProps): Promise<Metadata> {
  const { locale, service } = await requireService(params);
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path: servicePath(service.slugs),
    title: service.title,
    description: service.metaDescription,
    picture: { kind: "service", slug: service.slug },
  });
}

/** One service: what it does, what it costs, how it goes, for whom it is and for whom not. */
export default async function ServicePage({ params }: ServicePageProps) {
  const { locale, services, service } = await requireService(params);
  const company = await readCompany();
  const [t, common] = await Promise.all([getTranslations("services"), getTranslations("common")]);
  const breadcrumb = [
    { label: common("home"), href: `/${locale}` },
    { label: t("title"), href: `/${locale}/services` },
    { label: service.title },
  ];
  return (
    <SiteShell locale={locale} path={servicePath(service.slugs)}>
      <ServiceDetail service={service} services={services} company={company} breadcrumb={breadcrumb} />
      <JsonLd
        nodes={[
          serviceLd(siteUrl(), service, company),
          breadcrumbListLd(siteUrl(), breadcrumb),
          faqPageLd(service.content.faqs),
        ]}
      />
    </SiteShell>
  );
}
