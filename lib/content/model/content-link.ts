/** Where a link in a text may lead. */
export type ContentLink =
  | { kind: "internal"; href: string }
  | { kind: "external"; href: string }
  | { kind: "refused" };

/**
 * Judges the address of a link in Markdown: paths and anchors of this site, web addresses, mail and telephone.
 * Anything else (`javascript:`, `data:`, `//host`) is refused, so that its words stay but nothing can be followed.
 */
export function contentLink(href: string): ContentLink {
  if (/^(?:\/(?![/\\])|#)/.test(href)) return { kind: "internal", href };
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return { kind: "refused" };
  }
  return ["https:", "http:", "mailto:", "tel:"].includes(url.protocol)
    ? { kind: "external", href: url.href }
    : { kind: "refused" };
}

/** Pictures are only ever loaded from this site. */
export function isOwnImage(src: string): boolean {
  return /^\/(?![/\\])/.test(src);
}
