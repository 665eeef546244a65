import type { JsonLdNode } from "./json-ld";

/** The way to a page, the same entries its visible breadcrumb shows; the last one, the page itself, needs no address. */
export function breadcrumbListLd(
  origin: string,
  items: readonly { label: string; href?: string }[],
): JsonLdNode {
  return {
    "@type": "BreadcrumbList",
    itemListElement: items.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: href ? origin + href : undefined,
    })),
  };
}
