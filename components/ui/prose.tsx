import type { ReactNode } from "react";

/** Running text with the house's styles for headings, lists, quotes, tables and code. `html` must come from our own, cleaned Markdown. */
export function Prose(props: { html: string } | { children: ReactNode }) {
  if ("html" in props) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: callers pass HTML made from cleaned Markdown
    return <div className="prose" dangerouslySetInnerHTML={{ __html: props.html }} />;
  }
  return <div className="prose">{props.children}</div>;
}
