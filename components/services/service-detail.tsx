import { useTranslations } from "next-intl";
import { FaqList } from "@/components/content/faq-list";
import { RunningText } from "@/components/content/running-text";
import { StepList } from "@/components/content/step-list";
import { Container } from "@/components/layout/container";
import { PageHeader } from "@/components/layout/page-header";
import type { CompanyFacts, Service } from "@/lib/content/model/content";
import { keepTogether } from "@/lib/content/model/no-break";
import { PriceBox } from "./price-box";
import { RelatedServices } from "./related-services";
import { ServiceFit } from "./service-fit";
import { TierColumns } from "./tier-columns";

/** A service on its own page. The price stays in sight on wide screens while the text is read. */
export function ServiceDetail({
  service,
  services,
  company,
  breadcrumb,
}: {
  service: Service;
  services: readonly Service[];
  company: CompanyFacts;
  breadcrumb: ReadonlyArray<{ label: string; href?: string }>;
}) {
  const t = useTranslations("services.detail");
  const { content, locale } = service;
  return (
    <>
      <PageHeader title={service.title} lead={service.tagline} breadcrumb={breadcrumb} />
      <Container className="grid gap-x-20 gap-y-12 pb-16 lg:grid-cols-[minmax(0,1fr)_22rem] lg:pb-24">
        <aside className="lg:order-2" aria-labelledby="price">
          <PriceBox service={service} vatPercent={company.vatPercent} />
        </aside>
        <div>
          <p className="max-w-text font-print text-xl leading-normal hyphenate">
            {keepTogether(service.summary)}
          </p>
          <h2 className="mt-14 text-2xl">{t("benefits")}</h2>
          <dl className="mt-6 grid gap-x-12 border-t border-hair sm:grid-cols-2">
            {content.benefits.map((benefit) => (
              <div key={benefit.title} className="border-b border-hair py-5">
                <dt className="font-semibold">{benefit.title}</dt>
                <dd className="mt-1 text-sm text-ink-soft hyphenate">{keepTogether(benefit.text)}</dd>
              </div>
            ))}
          </dl>
          <div className="mt-14">
            <RunningText source={service.body} />
          </div>
        </div>
      </Container>
      {content.tiers.length > 0 ? (
        <section className="bg-sunken py-14 lg:py-20" aria-labelledby="tiers">
          <Container>
            <h2 id="tiers" className="text-3xl">
              {t("tiers")}
            </h2>
            <TierColumns locale={locale} tiers={content.tiers} vatPercent={company.vatPercent} />
          </Container>
        </section>
      ) : null}
      <Container className="py-14 lg:py-24">
        <h2 className="mb-9 text-3xl lg:mb-12">{t("steps")}</h2>
        <StepList items={content.steps} />
        <p className="mt-9 text-sm text-ink-soft">
          <span className="font-semibold text-ink">{t("duration")}:</span>{" "}
          {keepTogether(content.durationText)}
        </p>
      </Container>
      <ServiceFit content={content} />
      <Container className="grid gap-x-20 gap-y-8 py-14 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:py-24">
        <h2 className="max-w-[16ch] text-3xl">{t("faqs")}</h2>
        <FaqList items={content.faqs.map((faq, index) => ({ ...faq, anchor: `faq-${index + 1}` }))} />
      </Container>
      <RelatedServices
        locale={locale}
        services={service.relatedIds.flatMap((id) => services.filter((other) => other.id === id))}
      />
    </>
  );
}
