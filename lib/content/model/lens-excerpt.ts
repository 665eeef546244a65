import { known, type MarkdownToken, parseMarkdown, plainText } from "./parse-markdown";

/** A page of small text with one place under the lens, as `components/ui/lens.tsx` draws it. */
export interface LensExcerpt {
  above: string[];
  focus: { before: string; text: string; after: string };
  below: string[];
}

/** Longest phrase that fits the glass. */
const maxFocusLength = 16;
const lineLength = 84;
const linesAround = 3;

/**
 * A short phrase the author set in bold, with the text it stands in: what a reader would put the lens on. One with a figure goes
 * before the others. Null when a text has no such phrase or too little around it.
 */
export function lensExcerpt(markdown: string): LensExcerpt | null {
  const pieces = inPieces(parseMarkdown(markdown));
  const fitting = pieces.filter((piece) => piece.bold && piece.text.length <= maxFocusLength);
  const phrase = fitting.find((piece) => /\d/.test(piece.text)) ?? fitting[0];
  if (!phrase) return null;
  const index = pieces.indexOf(phrase);
  const textOf = (part: readonly Piece[]) => part.map((piece) => piece.text).join("");
  const lines = layOut(
    textOf(pieces.slice(0, index)),
    phrase.text.replace(/[.:]$/, ""),
    textOf(pieces.slice(index + 1)),
  );
  return lines.above.length + lines.below.length === 2 * linesAround ? lines : null;
}

/** A phrase of the page's own, such as its price, over the text; null when the text is too short to fill the page. */
export function lensOver(phrase: string, markdown: string): LensExcerpt | null {
  const text = inPieces(parseMarkdown(markdown))
    .map((piece) => piece.text)
    .join("");
  const middle = text.indexOf(" ", Math.floor(text.length / 3));
  const lines = layOut(text.slice(0, middle), phrase, text.slice(middle));
  return lines.above.length + lines.below.length === 2 * linesAround ? lines : null;
}

interface Piece {
  text: string;
  bold: boolean;
}

const space: Piece = { text: " ", bold: false };

const inline: ReadonlySet<MarkdownToken["type"]> = new Set([
  "em",
  "del",
  "link",
  "text",
  "escape",
  "codespan",
]);

/** The words of a text in their order, bold phrases apart; code and raw HTML are left out. */
function inPieces(tokens: readonly MarkdownToken[]): Piece[] {
  return tokens.flatMap((token): Piece[] => {
    if (token.type === "strong") return [{ text: plainText(token.tokens), bold: true }];
    const words = wordsIn(token);
    return inline.has(token.type) ? words : [...words, space];
  });
}

function wordsIn(token: MarkdownToken): Piece[] {
  if (token.type === "code" || token.type === "html") return [];
  if (token.type === "list") return token.items.flatMap((item) => [...inPieces(known(item.tokens)), space]);
  if (token.type === "table") {
    return [token.header, ...token.rows].flat().flatMap((cell) => [...inPieces(known(cell.tokens)), space]);
  }
  if ("tokens" in token && token.tokens) return inPieces(known(token.tokens));
  return "text" in token ? [{ text: token.text, bold: false }] : [];
}

/** Sets the text in lines of one length; what is missing above is taken from further down, so the page is always full. */
function layOut(before: string, text: string, after: string): LensExcerpt {
  const half = Math.floor(lineLength / 2);
  const beforeWords = words(before);
  const afterWords = words(after);
  const lineBefore = takeFromEnd(beforeWords, half);
  const lineAfter = takeFromStart(afterWords, half);
  const below = Array.from({ length: linesAround }, () => takeFromStart(afterWords, lineLength)).filter(
    Boolean,
  );
  const above = Array.from({ length: linesAround }, () => takeFromEnd(beforeWords, lineLength))
    .reverse()
    .filter(Boolean);
  // A phrase near the top or the end: the page is filled up from the other side.
  fill(above, () => takeFromStart(afterWords, lineLength));
  fill(below, () => takeFromEnd(beforeWords, lineLength));
  return { above, focus: { before: `${lineBefore} `, text, after: spaced(lineAfter) }, below };
}

function fill(lines: string[], next: () => string): void {
  for (let line = next(); lines.length < linesAround && line; line = next()) lines.unshift(line);
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** A sign that ends a clause stands at the phrase itself, a word after a space. */
function spaced(text: string): string {
  return /^[.,;:!?…)]/.test(text) ? text : ` ${text}`;
}

function takeFromStart(list: string[], length: number): string {
  let line = "";
  while (list[0] !== undefined && line.length < length) line += `${line ? " " : ""}${list.shift()}`;
  return line;
}

function takeFromEnd(list: string[], length: number): string {
  let line = "";
  while (list.length > 0 && line.length < length) line = `${list.pop()}${line ? " " : ""}${line}`;
  return line;
}
