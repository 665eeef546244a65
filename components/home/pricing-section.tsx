import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { SectionHead } from "@/components/content/section-head";
import { Container } from "@/components/layout/container";
import { priceParts } from "@/components/services/price-parts";
import type { HomeContent, Service } from "@/lib/content/model/content";
import { keepTogether } from "@/lib/content/model/no-break";
import type { Locale } from "@/lib/core/model/locale";

/** Four prices, as a list one can compare; the figures come from the services themselves. */
export function PricingSection({
  locale,
  texts,
  services,
}: {
  locale: Locale;
  texts: HomeContent["sections"]["pricing"];
  services: readonly Service[];
}) {
  const t = useTranslations("services");
  const rows = texts.items.flatMap(({ serviceId, text }) =>
    services.filter((service) => service.id === serviceId).map((service) => ({ service, text })),
  );
  return (
    <section className="bg-sunken py-16 lg:py-28">
      <Container>
        <SectionHead eyebrow={texts.eyebrow} title={texts.title} lead={texts.lead} />
        <ul className="mt-10 border-t border-hair lg:mt-14">
          {rows.map(({ service, text }) => {
            const price = priceParts(service, locale, t);
            return (
              <li
                key={service.id}
                className="group relative grid gap-x-12 gap-y-3 border-b border-hair py-6 md:grid-cols-[minmax(0,1fr)_auto] md:items-baseline"
              >
                <div>
                  <h3 className="text-xl">
                    <Link
                      href={`/${locale}/services/${service.slug}`}
                      className="decoration-wheat decoration-2 underline-offset-4 after:absolute after:inset-0 group-hover:underline"
                    >
                      {service.title}
                    </Link>
                  </h3>
                  <p className="mt-1.5 max-w-[60ch] text-ink-soft hyphenate">{text}</p>
                </div>
                <p className="flex flex-wrap items-baseline gap-x-3 md:block md:text-right">
                  <span className="font-print text-2xl font-bold whitespace-nowrap">{price.main}</span>
                  <span className="text-sm text-ink-soft md:block">
                    {price.unit}
                    {price.running ? t("price.plusRunning", { price: price.running }) : ""}
                  </span>
                </p>
              </li>
            );
          })}
        </ul>
        <div className="mt-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
          <p className="text-sm text-ink-soft">{keepTogether(texts.note)}</p>
          <Link
            href={`/${locale}/services`}
            className="inline-flex min-h-11 items-center gap-2 font-semibold underline-offset-4 hover:underline"
          >
            {texts.allLabel}
            <ArrowRight aria-hidden className="size-5" />
          </Link>
        </div>
      </Container>
    </section>
  );
}
