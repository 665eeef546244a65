/** Links in the foot of a page. */
export const footerLinkStyle =
  "inline-block py-1 text-sm text-ink-soft hover:text-ink hover:underline underline-offset-4";
