import type { Locale } from "@/lib/core/model/locale";
import type { JsonLdNode } from "./json-ld";
import { organizationId } from "./organization";

/** The site as a whole (schema.org/WebSite). */
export function webSiteLd(
  origin: string,
  site: { locale: Locale; name: string; description: string },
): JsonLdNode {
  return {
    "@type": "WebSite",
    "@id": `${origin}/#website`,
    url: `${origin}/${site.locale}`,
    name: site.name,
    description: site.description,
    inLanguage: site.locale,
    publisher: { "@id": organizationId(origin) },
  };
}
