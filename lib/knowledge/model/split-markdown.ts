import { estimateTokens } from "./estimate-tokens";
import { type MarkdownBlock, markdownBlocks } from "./markdown-blocks";

/** A part of a document that is embedded, searched and cited as one. */
export interface MarkdownChunk {
  /** Position among the chunks of the document, from 0. */
  readonly ordinal: number;
  /** Markdown, exactly `markdown.slice(start, end)`. */
  readonly text: string;
  /** Headings above the text, outermost first, as plain text. */
  readonly headingPath: readonly string[];
  /** Fragment of the nearest heading; null before the first one. */
  readonly anchor: string | null;
  /** Offsets in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Estimated, see `estimateTokens`. */
  readonly tokens: number;
  /** Changes exactly when the words or headings change; 16 hexadecimal digits. */
  readonly hash: string;
}

export interface SplitOptions {
  /** Chunks of running text are filled up to this. */
  readonly maxTokens?: number;
  /** Lists, tables and code stay whole up to this. */
  readonly maxWholeTokens?: number;
}

/** A section's introduction shorter than this joins its first subsection instead of standing alone. */
const shortIntroTokens = 60;

/**
 * Splits Markdown along its headings into chunks of about 180 to 260 tokens. Short sections stay short: a question and its
 * answer are found best by themselves. Every character that is not white space between blocks is in exactly one chunk.
 */
export function splitMarkdown(markdown: string, options: SplitOptions = {}): MarkdownChunk[] {
  const maxTokens = options.maxTokens ?? 260;
  const maxWholeTokens = options.maxWholeTokens ?? 400;
  const outline = new Outline();
  const chunks: MarkdownChunk[] = [];
  let open: OpenChunk | undefined;

  const close = () => {
    if (!open) return;
    const text = markdown.slice(open.start, open.end);
    const { start, end, place } = open;
    const { headingPath, anchor } = place;
    const hash = contentHash([...headingPath, text].join("\n"));
    chunks.push({
      ordinal: chunks.length,
      text,
      headingPath,
      anchor,
      start,
      end,
      tokens: estimateTokens(text),
      hash,
    });
    open = undefined;
  };

  for (const block of markdownBlocks(markdown)) {
    if (block.kind === "heading") {
      const deeper = block.level > outline.level;
      outline.enter(block);
      const joins = open && (open.onlyHeadings || (deeper && open.tokens < shortIntroTokens));
      if (open && joins) open.place = outline.place;
      else close();
    }
    const limit = block.kind === "paragraph" ? maxTokens : maxWholeTokens;
    for (const piece of splitBlock(markdown, block, limit, maxTokens)) {
      const tokens = estimateTokens(markdown.slice(piece.start, piece.end));
      if (
        open &&
        open.tokens + tokens > maxTokens &&
        !(open.onlyHeadings && open.tokens + tokens <= maxWholeTokens)
      ) {
        close();
      }
      open ??= { start: piece.start, end: piece.end, tokens: 0, onlyHeadings: true, place: outline.place };
      open.end = piece.end;
      open.tokens += tokens;
      open.onlyHeadings &&= block.kind === "heading";
    }
  }
  close();
  return chunks;
}

interface OpenChunk {
  readonly start: number;
  end: number;
  tokens: number;
  onlyHeadings: boolean;
  place: Place;
}

type Place = Pick<MarkdownChunk, "headingPath" | "anchor">;

/** Follows the headings of a document. */
class Outline {
  place: Place = { headingPath: [], anchor: null };
  level = 0;
  private readonly stack: { level: number; heading: string }[] = [];
  private readonly uses = new Map<string, number>();

  enter({ level, heading }: MarkdownBlock): void {
    while ((this.stack.at(-1)?.level ?? 0) >= level) this.stack.pop();
    const plain = plainHeading(heading);
    this.stack.push({ level, heading: plain });
    this.level = level;
    const slug = slugifyHeading(plain);
    const use = (this.uses.get(slug) ?? 0) + 1;
    this.uses.set(slug, use);
    this.place = {
      headingPath: this.stack.map((entry) => entry.heading).filter((text) => text !== ""),
      anchor: use === 1 ? slug : `${slug}-${use}`,
    };
  }
}

/**
 * Fragment of a heading: lower case, words joined by hyphens, letters of every script kept. The page renderer uses it as
 * well, so citations land; a heading that repeats on a page gets -2, -3 … there and here.
 */
export function slugifyHeading(heading: string): string {
  const slug = heading.normalize("NFC").toLowerCase().replace(apostrophes, "").replace(notInSlug, "-");
  return slug.replace(edgeHyphens, "") || "section";
}

const apostrophes = /['’ʼ`´]/g;
const notInSlug = /[^\p{L}\p{M}\p{N}]+/gu;
const edgeHyphens = /^-+|-+$/g;

function plainHeading(heading: string): string {
  return heading.replace(link, "$1").replace(emphasis, "").replace(escaped, "$1").trim();
}

const link = /!?\[([^\]]*)\]\([^)]*\)/g;
const emphasis = /[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
const escaped = /\\([!-/:-@[-`{-~])/g;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The block itself when it fits the limit, otherwise pieces of at most `maxTokens` cut at the best places left. */
function splitBlock(markdown: string, block: Span, limit: number, maxTokens: number): Span[] {
  const text = markdown.slice(block.start, block.end);
  if (estimateTokens(text) <= limit) return [{ start: block.start, end: block.end }];
  const pieces: Span[] = [];
  let start = block.start;
  while (start < block.end) {
    const end = cutBefore(markdown, start, block.end, maxTokens);
    const piece = trimSpan(markdown, start, end);
    if (piece.end > piece.start) pieces.push(piece);
    start = end;
  }
  return pieces;
}

const cutPlaces = [/\n(?=\S)/g, /(?<=[.!?…]["»“”)]?)\s+/g, /\s+/g];

/** Last good place to cut such that the text from `start` stays within `maxTokens`: line, sentence, word, at worst anywhere. */
function cutBefore(markdown: string, start: number, end: number, maxTokens: number): number {
  const reach = start + longestPrefix(markdown.slice(start, end), maxTokens);
  if (reach >= end) return end;
  const window = markdown.slice(start, reach);
  for (const place of cutPlaces) {
    const cut = [...window.matchAll(place)].at(-1);
    if (cut && cut.index > window.length / 3) return start + cut.index + cut[0].length;
  }
  return splitsSurrogates(markdown, reach) ? reach - 1 : reach;
}

function splitsSurrogates(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Length of the longest prefix within the budget, by halving; at least two code units, so that cutting always advances. */
export function longestPrefix(text: string, maxTokens: number): number {
  let fits = Math.min(2, text.length);
  let tooLong = text.length + 1;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (estimateTokens(text.slice(0, middle)) <= maxTokens) fits = middle;
    else tooLong = middle;
  }
  return fits;
}

function trimSpan(markdown: string, start: number, end: number): Span {
  const text = markdown.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return lead === text.length
    ? { start, end: start }
    : { start: start + lead, end: start + text.trimEnd().length };
}

/** Two independent 32-bit FNV-1a hashes over the text with white space evened out. */
function contentHash(text: string): string {
  const even = text.replace(/\s+/g, " ").trim();
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < even.length; at++) {
    const code = even.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) + 0x27d4eb2f;
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
