/**
 * Markdown that is still being written, completed so that it looks as it will: open emphasis and code are closed, a
 * link or marker that has only begun waits, a table waits for the line under its head.
 */
export function settleMarkdown(text: string): string {
  const start = lastBlockStart(text);
  const block = text.slice(start);
  if (isOpenFence(text)) return text;
  return text.slice(0, start) + settleBlock(block);
}

/**
 * A line like `[1]: https://…` would turn every marker `[1]` into a link (CommonMark §4.7); an answer's markers are
 * its citations, so such a line stays text.
 */
export function keepMarkers(text: string): string {
  return text.replace(/^(\s{0,3}\[\d{1,2}\]):/gm, "$1 :");
}

function lastBlockStart(text: string): number {
  const blank = text.lastIndexOf("\n\n");
  return blank < 0 ? 0 : blank + 2;
}

function isOpenFence(text: string): boolean {
  return (text.match(/^\s{0,3}(?:```|~~~)/gm) ?? []).length % 2 === 1;
}

function settleBlock(block: string): string {
  const lines = block.split("\n");
  const last = lines.pop() ?? "";
  const isTable = /^\s*\|/.test(lines[0] ?? last);
  if (isTable && !/^\s*\|?[\s:|-]*-[\s:|-]*$/.test(lines[1] ?? "")) return "";
  if (isTable) return [...lines, /\|\s*$/.test(last) ? last : ""].join("\n");
  // A lone dash or number would flicker between text and list.
  if (/^\s*(?:[-*+]|\d{1,3}[.)]|#{1,6}|[-=]{2,}|>)\s*$/.test(last)) return lines.join("\n");
  return [...lines, settleLine(last)].join("\n");
}

function settleLine(line: string): string {
  const settled = line
    // `[1` may become a marker, `[text](https://…` a link: neither shows before it is whole.
    .replace(/!?\[(?:\d{0,2}|[^\]\n]*\]\([^)\n]*)$/, "")
    .replace(/(?<=[\s(]|^)(?:\*{1,2}|`|_{1,2}|~{1,2})$/, "");
  return settled + closing(settled);
}

function closing(line: string): string {
  if ((line.match(/`/g) ?? []).length % 2 === 1) return "`";
  const withoutCode = line.replace(/`[^`]*`/g, "");
  const strong = (withoutCode.match(/\*\*/g) ?? []).length % 2 === 1;
  const emphasis = (withoutCode.replace(/\*\*/g, "").match(/(?<![\s\d])\*|\*(?=\S)/g) ?? []).length % 2 === 1;
  // "**bold*" has received half of its end.
  if (strong && withoutCode.endsWith("*") && !withoutCode.endsWith("**")) return "*";
  return `${emphasis ? "*" : ""}${strong ? "**" : ""}`;
}
