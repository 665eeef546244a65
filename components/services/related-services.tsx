import { useTranslations } from "next-intl";
import { Container } from "@/components/layout/container";
import { Card } from "@/components/ui/card";
import type { Service } from "@/lib/content/model/content";
import type { Locale } from "@/lib/core/model/locale";
import { priceParts } from "./price-parts";

/** Services that go well with the one being read. */
export function RelatedServices({ locale, services }: { locale: Locale; services: readonly Service[] }) {
  const t = useTranslations("services");
  if (services.length === 0) return null;
  return (
    <section className="bg-sunken py-14 lg:py-20">
      <Container>
        <h2 className="text-2xl">{t("detail.related")}</h2>
        <ul className="mt-7 grid gap-4 md:grid-cols-2 lg:grid-cols-3 lg:gap-6">
          {services.slice(0, 3).map((service) => {
            const price = priceParts(service, locale, t);
            return (
              <li key={service.id} className="grid">
                <Card
                  href={`/${locale}/services/${service.slug}`}
                  title={service.title}
                  footer={`${price.main} ${price.unit}`}
                >
                  {service.tagline}
                </Card>
              </li>
            );
          })}
        </ul>
      </Container>
    </section>
  );
}
