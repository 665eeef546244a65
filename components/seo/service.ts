import type { CompanyFacts, Service } from "@/lib/content/model/content";
import { localePath } from "@/lib/i18n/localized-path";
import type { JsonLdNode } from "./json-ld";
import { organizationId } from "./organization";

/** UN/CEFACT unit codes of what a price is for; a price for the whole thing has none. */
const unitCodes = { once: undefined, month: "MON", day: "DAY", halfDay: undefined } as const;

/** A service with what it costs (schema.org/Service with Offers). Prices are net, said so by `valueAddedTaxIncluded`. */
export function serviceLd(origin: string, service: Service, company: CompanyFacts): JsonLdNode {
  const url = origin + localePath(service.locale, `/services/${service.slug}`);
  const tiers = service.content.tiers.map((tier) =>
    offer(url, { name: tier.name, priceMinor: tier.priceMinor, unit: tier.unit }),
  );
  return {
    "@type": "Service",
    "@id": `${url}#service`,
    url,
    name: service.title,
    description: service.summary,
    serviceType: service.title,
    image: `${origin}/${service.locale}/og/service/${service.slug}`,
    provider: { "@id": organizationId(origin), "@type": "ProfessionalService", name: company.legalName },
    areaServed: { "@type": "Country", name: company.country[service.locale] },
    availableLanguage: ["de", "en", "uk"],
    offers:
      tiers.length > 0
        ? tiers
        : [offer(url, { name: service.title, priceMinor: service.priceFromMinor, unit: service.priceUnit })],
  };
}

function offer(
  url: string,
  { name, priceMinor, unit }: { name: string; priceMinor: number; unit: keyof typeof unitCodes },
): JsonLdNode {
  const price = (priceMinor / 100).toFixed(2);
  return {
    "@type": "Offer",
    name,
    url,
    price,
    priceCurrency: "EUR",
    availability: "https://schema.org/InStock",
    priceSpecification: {
      "@type": "UnitPriceSpecification",
      price,
      priceCurrency: "EUR",
      valueAddedTaxIncluded: false,
      unitCode: unitCodes[unit],
    },
  };
}
