/** A block of Markdown as a span of the text; spans follow each other and cover everything but blank lines. */
export interface MarkdownBlock {
  readonly kind: "heading" | "list" | "table" | "code" | "paragraph";
  readonly start: number;
  /** Exclusive, without the line end. */
  readonly end: number;
  /** Heading level 1 to 6, otherwise 0. */
  readonly level: number;
  /** Heading text without its marks, otherwise empty. */
  readonly heading: string;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds the blocks that matter for splitting; a reader of structure, not a full CommonMark parser. Items of a list with
 * blank lines between them stay one block, as does everything inside a fence.
 */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  const lines = readLines(markdown);
  const blocks: MarkdownBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || line.text.trim() === "") {
      at++;
      continue;
    }
    const { kind, count, level, heading } = readBlock(lines, at, line);
    const last = lines[at + count - 1] ?? line;
    blocks.push({ kind, start: line.start, end: last.end, level, heading });
    at += count;
  }
  return blocks;
}

interface BlockShape extends Pick<MarkdownBlock, "kind" | "level" | "heading"> {
  readonly count: number;
}

function readBlock(lines: readonly Line[], at: number, line: Line): BlockShape {
  const atx = atxHeading.exec(line.text);
  if (atx) return { kind: "heading", count: 1, level: atx[1]?.length ?? 1, heading: atx[2]?.trim() ?? "" };
  const fence = fenceStart.exec(line.text)?.[1];
  if (fence) return shape("code", fenceLength(lines, at, fence));
  if (listItem.test(line.text)) return shape("list", listLength(lines, at));
  const count = runLength(lines, at);
  const underline = setextUnderline.exec(lines[at + 1]?.text ?? "")?.[1];
  if (underline) {
    return { kind: "heading", count: 2, level: underline.startsWith("=") ? 1 : 2, heading: line.text.trim() };
  }
  return shape(
    line.text.includes("|") && tableRule.test(lines[at + 1]?.text ?? "") ? "table" : "paragraph",
    count,
  );
}

const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*#*[ \t]*$/;
const setextUnderline = /^ {0,3}(=+|-{2,})[ \t]*$/;
const fenceStart = /^ {0,3}(`{3,}|~{3,})/;
const listItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const tableRule = /^[ \t|:-]*-[ \t|:-]*$/;
const indented = /^(?: {2,}|\t)\S/;

function shape(kind: MarkdownBlock["kind"], count: number): BlockShape {
  return { kind, count, level: 0, heading: "" };
}

function fenceLength(lines: readonly Line[], at: number, fence: string): number {
  const closing = lines.findIndex((line, index) => index > at && line.text.trim().startsWith(fence));
  return (closing === -1 ? lines.length : closing + 1) - at;
}

/** Lines up to the end of the list; blank lines belong to it when an item or an indented line follows. */
function listLength(lines: readonly Line[], at: number): number {
  let end = at + 1;
  for (let next = end; next < lines.length; next++) {
    const text = lines[next]?.text ?? "";
    if (text.trim() === "") continue;
    const follows = listItem.test(text) || indented.test(text) || (next === end && !startsBlock(text));
    if (!follows) break;
    end = next + 1;
  }
  return end - at;
}

function runLength(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length) {
    const text = lines[end]?.text ?? "";
    if (text.trim() === "" || startsBlock(text)) break;
    end++;
  }
  return end - at;
}

function startsBlock(text: string): boolean {
  return atxHeading.test(text) || fenceStart.test(text) || listItem.test(text);
}

function readLines(markdown: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= markdown.length) {
    const newline = markdown.indexOf("\n", start);
    const end = newline === -1 ? markdown.length : newline;
    const text = markdown.slice(start, end);
    lines.push({ start, end: text.endsWith("\r") ? end - 1 : end, text: text.replace(carriageReturn, "") });
    start = end + 1;
  }
  return lines;
}

const carriageReturn = /\r$/;
