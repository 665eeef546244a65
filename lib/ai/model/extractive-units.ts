/** Something of a passage that can be quoted by itself: a sentence, an item of a list or a row of a table. */
export interface QuotableUnit {
  /** Plain text without Markdown and without anything that looks like a citation marker. */
  text: string;
  kind: "sentence" | "item" | "row";
  /** The nearest heading inside the passage's text; empty before the first one. */
  heading: string;
  /** Number of the block (paragraph, list, table) in the passage. */
  block: number;
  /** Number of the unit in the passage, in reading order. */
  order: number;
}

/** A document pasted whole is read this far. */
const LONGEST_PASSAGE = 12_000;
const FENCE = /^ {0,3}(```|~~~)/;
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/;
const RULE = /^\s*\|?[\s:|-]*-[\s:|-]*$/;

/** Reads Markdown into quotable units, in order; code, rules and pictures are left out. */
export function quotableUnits(markdown: string): QuotableUnit[] {
  const units: QuotableUnit[] = [];
  let heading = "";
  let block = 0;
  let paragraph: string[] = [];
  let header: string[] | null = null;
  let inList = false;
  let inCode = false;

  const add = (text: string, kind: QuotableUnit["kind"]) => {
    if (/[\p{L}\p{N}]/u.test(text)) units.push({ text, kind, heading, block, order: units.length });
  };
  const endParagraph = () => {
    if (paragraph.length === 0) return;
    const text = plainText(paragraph.join(" "));
    if (inList) add(text, "item");
    else for (const sentence of splitSentences(text)) add(sentence, "sentence");
    paragraph = [];
  };
  const endBlock = () => {
    endParagraph();
    inList = false;
    header = null;
    block += 1;
  };

  for (const line of markdown.slice(0, LONGEST_PASSAGE).split(/\r?\n/)) {
    if (FENCE.test(line)) {
      endBlock();
      inCode = !inCode;
      continue;
    }
    if (inCode) continue;
    const title = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (title !== null) {
      endBlock();
      heading = plainText(title[1] ?? "");
    } else if (line.trim() === "") {
      if (inList) endParagraph();
      else endBlock();
    } else if (line.includes("|") && (header !== null || line.trim().startsWith("|"))) {
      const cells = tableCells(line);
      if (header === null) {
        endBlock();
        header = cells;
      } else if (!RULE.test(line)) add(rowText(header, cells), "row");
    } else if (item !== null) {
      if (inList) endParagraph();
      else endBlock();
      inList = true;
      paragraph.push(item[1] ?? "");
    } else {
      if (inList && paragraph.length === 0) endBlock();
      paragraph.push(line.replace(/^\s*>\s?/, "").trim());
    }
  }
  endBlock();
  return units;
}

function tableCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => plainText(cell));
}

/** "Starter: Preis 1.490 €, Dauer etwa 2 Wochen" */
function rowText(header: readonly string[], cells: readonly string[]): string {
  const [name = "", ...values] = cells;
  const facts = values.flatMap((value, index) => {
    const column = header[index + 1] ?? "";
    if (value === "") return [];
    return [column === "" || values.length === 1 ? value : `${column} ${value}`];
  });
  if (facts.length === 0) return name;
  return name === "" ? facts.join(", ") : `${name}: ${facts.join(", ")}`;
}

/**
 * Takes the marks out of inline Markdown; links keep their words, numbers in brackets go: only we cite.
 * Every repetition is bounded, so that no passage can make the patterns slow.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, " ")
    .replace(/\[([^\]]{1,300})\]\([^)]{0,500}\)/g, "$1")
    .replace(/<\/?[a-z][^>]{0,300}>|<!--.{0,300}?-->/gi, " ")
    .replace(/\\([^\p{L}\p{N}\s])/gu, "$1")
    .replace(/(\*\*|__|~~)(?=\S)(.*?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]*\S)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]*\S)_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/`+([^`]+)`+/g, "$1")
    .replace(/\[\s*\d[\d\s,;–-]*\]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const ABBREVIATION =
  /(?:^|[\s(„"«])(?:\p{L}|z|ca|bzw|usw|etc|vgl|inkl|exkl|zzgl|evtl|ggf|max|min|Nr|Abs|Art|Dr|Prof|Str|St|Tel|Mio|Mr|Mrs|Ms|No|vs|e\.g|i\.e|approx|incl|тис|млн|грн|вул|ім|див|напр|ст|обл|хв|год|тел)\.$/u;
const LONGEST_ABBREVIATION = 16;
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;

/** Splits prose into sentences; abbreviations, ordinals ("15. März") and decimals do not end one. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["“”»’')\]]*(?=\s)/gu)) {
    const end = match.index + match[0].length;
    const head = text.slice(Math.max(start, end - LONGEST_ABBREVIATION), end);
    const next = text.slice(end, end + LONGEST_ABBREVIATION).trimStart();
    if (!/^["„“«‘'([]*[\p{Lu}\p{N}]/u.test(next)) continue;
    if (ABBREVIATION.test(head) || ORDINAL.test(head)) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest !== "") sentences.push(rest);
  return sentences;
}
