import { slugifyHeading } from "@/lib/knowledge/model/split-markdown";
import { type MarkdownToken, parseMarkdown, plainText } from "./parse-markdown";

/** A heading one can jump to. */
export interface ContentsEntry {
  /** The `id` of the heading in the page. */
  anchor: string;
  text: string;
  /** 2 for the parts of a text, 3 for what lies below them. */
  depth: number;
}

/**
 * The anchors of all headings of a text, in their order. A heading that repeats gets `-2`, `-3` …, as `splitMarkdown`
 * counts them for the citations that link here.
 */
export function headingAnchors(tokens: readonly MarkdownToken[]): Map<MarkdownToken, string> {
  const anchors = new Map<MarkdownToken, string>();
  const uses = new Map<string, number>();
  for (const token of tokens) {
    if (token.type !== "heading") continue;
    const base = slugifyHeading(plainText(token.tokens));
    const use = (uses.get(base) ?? 0) + 1;
    uses.set(base, use);
    anchors.set(token, use === 1 ? base : `${base}-${use}`);
  }
  return anchors;
}

/** The headings of a text for its table of contents, from level 2 down to `maxDepth`. */
export function tableOfContents(markdown: string, maxDepth = 3): ContentsEntry[] {
  const tokens = parseMarkdown(markdown);
  return [...headingAnchors(tokens)].flatMap(([token, anchor]) =>
    token.type === "heading" && token.depth >= 2 && token.depth <= maxDepth
      ? [{ anchor, text: plainText(token.tokens), depth: token.depth }]
      : [],
  );
}
