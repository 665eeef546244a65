/** A page as the measurement needs it; the product's own reader of foreign pages is `lib/knowledge`. */
export interface HtmlPage {
  readonly title: string;
  readonly lang: string;
  readonly markdown: string;
}

/** Reads the main part of a well-formed page into Markdown: headings, paragraphs, list items, code; nothing else is kept. */
export function readHtmlPage(html: string): HtmlPage {
  const main = mainPart.exec(html)?.[1] ?? html;
  const markdown = main
    .replace(scripts, "")
    .replace(preformatted, (_, code: string) => `\n\n\`\`\`\n${code.replace(tag, "")}\n\`\`\`\n\n`)
    .replace(
      heading,
      (_, level: string, text: string) =>
        `\n\n${"#".repeat(Number(level))} ${text.replace(tag, "").trim()}\n\n`,
    )
    .replace(listItem, "\n- ")
    .replace(blockEnd, "\n\n")
    .replace(tag, "");
  return {
    title: decodeEntities(titlePart.exec(html)?.[1] ?? "").trim(),
    lang: langAttribute.exec(html)?.[1] ?? "",
    markdown: decodeEntities(markdown).replace(manyBreaks, "\n\n").trim(),
  };
}

const mainPart = /<main[^>]*>([\s\S]*?)<\/main>/i;
const titlePart = /<title[^>]*>([\s\S]*?)<\/title>/i;
const langAttribute = /<html[^>]*\blang="([a-z]{2})/i;
const scripts = /<(script|style|nav)\b[\s\S]*?<\/\1>/gi;
const preformatted = /<pre\b[^>]*>([\s\S]*?)<\/pre>/gi;
const heading = /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/gi;
const listItem = /<li\b[^>]*>/gi;
const blockEnd = /<\/(?:p|ul|ol|div|table|tr|section|article|blockquote)>/gi;
const tag = /<[^>]+>/g;
const manyBreaks = /\n\s*\n\s*/g;

const namedEntities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return namedEntities[name ?? ""] ?? whole;
    },
  );
}
