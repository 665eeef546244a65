import { Marked } from "marked";
import { contentLink, isOwnImage } from "./content-link";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/**
 * Our Markdown as HTML for feed readers. Raw HTML in a text becomes text, links lead only where `contentLink` allows,
 * addresses of this site are completed with `origin`. Pages render through `components/content/markdown.tsx` instead.
 */
export function markdownHtml(markdown: string, origin: string): string {
  const absolute = (href: string) => (href.startsWith("/") ? origin + href : href);
  const marked = new Marked({
    gfm: true,
    renderer: {
      html: ({ text }) => escapeHtml(text),
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const link = contentLink(href);
        return link.kind === "refused" ? words : `<a href="${escapeHtml(absolute(link.href))}">${words}</a>`;
      },
      image: ({ href, text }) =>
        isOwnImage(href)
          ? `<img src="${escapeHtml(absolute(href))}" alt="${escapeHtml(text)}">`
          : escapeHtml(text),
    },
  });
  return marked.parse(markdown, { async: false });
}
