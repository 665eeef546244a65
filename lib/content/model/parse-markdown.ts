import { lexer, type MarkedToken, type Token } from "marked";

export type MarkdownToken = MarkedToken;

/** CommonMark with GitHub's tables as a tree of tokens; raw HTML stays a token of its own, so a renderer can show it as text. */
export function parseMarkdown(markdown: string): MarkdownToken[] {
  return known(lexer(markdown, { gfm: true }));
}

const kinds: ReadonlySet<string> = new Set<MarkdownToken["type"]>([
  "blockquote",
  "br",
  "checkbox",
  "code",
  "codespan",
  "def",
  "del",
  "em",
  "escape",
  "heading",
  "hr",
  "html",
  "image",
  "link",
  "list",
  "list_item",
  "paragraph",
  "space",
  "strong",
  "table",
  "text",
]);

function isKnown(token: Token): token is MarkdownToken {
  return kinds.has(token.type);
}

/** Narrows a token's children; without extensions the lexer makes no others. */
export function known(tokens: readonly Token[] | undefined): MarkdownToken[] {
  return (tokens ?? []).filter(isKnown);
}

/** The words of tokens without their marks, as a heading's anchor and a table of contents need them. */
export function plainText(tokens: readonly Token[] | undefined): string {
  return known(tokens)
    .map((token) => {
      if (token.type === "br") return " ";
      if ("tokens" in token && token.tokens) return plainText(token.tokens);
      return "text" in token ? token.text : "";
    })
    .join("");
}
