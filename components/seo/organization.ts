import type { CompanyFacts } from "@/lib/content/model/content";
import { type Locale, locales } from "@/lib/core/model/locale";
import type { JsonLdNode } from "./json-ld";

/** The company's identity, by which the other nodes of any page refer to it. */
export function organizationId(origin: string): string {
  return `${origin}/#organization`;
}

/** The company with address, contact and opening hours (schema.org/ProfessionalService). */
export function organizationLd(origin: string, company: CompanyFacts, locale: Locale): JsonLdNode {
  return {
    "@type": "ProfessionalService",
    "@id": organizationId(origin),
    name: company.name,
    legalName: company.legalName,
    url: `${origin}/${locale}`,
    logo: `${origin}/icon-512.png`,
    image: `${origin}/${locale}/og/page/home`,
    email: company.email,
    telephone: company.phone,
    foundingDate: String(company.foundedYear),
    founder: company.managingDirectors.map((name) => ({ "@type": "Person", name })),
    address: {
      "@type": "PostalAddress",
      streetAddress: company.street,
      postalCode: company.postalCode,
      addressLocality: company.city,
      addressCountry: company.countryCode,
    },
    geo: { "@type": "GeoCoordinates", latitude: company.geo.lat, longitude: company.geo.lon },
    openingHoursSpecification: company.openingHours.map((hours) => ({
      "@type": "OpeningHoursSpecification",
      dayOfWeek: hours.days.map((day) => `https://schema.org/${day[0]?.toUpperCase()}${day.slice(1)}`),
      opens: hours.opens,
      closes: hours.closes,
    })),
    knowsLanguage: locales,
    priceRange: "€€",
  };
}
