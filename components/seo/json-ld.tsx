/** A value of a JSON-LD document; undefined members are left out. */
export type JsonLdValue = string | number | boolean | undefined | JsonLdNode | readonly JsonLdValue[];

/** A thing in the words of schema.org, such as `{ "@type": "Service", … }`. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue;
}

/** Structured data for search engines: one graph a page. `<` is escaped, so no text can end the element. */
export function JsonLd({ nodes }: { nodes: readonly JsonLdNode[] }) {
  const document = { "@context": "https://schema.org", "@graph": nodes };
  return <script type="application/ld+json">{serializeJsonLd(document)}</script>;
}

/** JSON that is safe inside a script element (the HTML parser ends one at `</script` and changes its mode at `<!--`). */
export function serializeJsonLd(document: JsonLdNode): string {
  return JSON.stringify(document).replaceAll("<", "\\u003c");
}
