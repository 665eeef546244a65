import { known, type MarkdownToken, parseMarkdown, plainText } from "@/lib/content/model/parse-markdown";

/** A paragraph, list entry, table row or heading of a passage, in sentences. */
export interface PassageBlock {
  kind: "heading" | "text" | "entry";
  sentences: string[];
}

export interface SentencePlace {
  block: number;
  sentence: number;
}

/** A passage as people read it: its words without Markdown, in blocks and sentences. */
export function passageBlocks(markdown: string): PassageBlock[] {
  return parseMarkdown(markdown).flatMap(blocksOf);
}

function blocksOf(token: MarkdownToken): PassageBlock[] {
  switch (token.type) {
    case "heading":
      return block("heading", plainText(token.tokens));
    case "list":
      return token.items.flatMap((item) => known(item.tokens).flatMap(blocksOf).map(asEntry));
    case "blockquote":
      return known(token.tokens).flatMap(blocksOf);
    case "table": {
      const rows = [token.header, ...token.rows];
      return rows.flatMap((row) =>
        block("entry", row.map((cell) => plainText(cell.tokens)).join(" · "), false),
      );
    }
    case "code":
      return block("text", token.text, false);
    case "paragraph":
    case "text":
      return block("text", token.tokens ? plainText(token.tokens) : token.text);
    case "html":
      return block("text", token.text);
    default:
      return [];
  }
}

function asEntry(entry: PassageBlock): PassageBlock {
  return { ...entry, kind: "entry" };
}

function block(kind: PassageBlock["kind"], text: string, isProse = true): PassageBlock[] {
  const clean = text.replace(/\s+/g, " ").trim();
  if (clean === "") return [];
  return [{ kind, sentences: isProse ? splitSentences(clean) : [clean] }];
}

/** Abbreviations that end in a period within a sentence, in the languages of the site. */
const abbreviation =
  /(?:^|[\s(„«“])(?:\p{L}|z\. ?B|d\. ?h|u\. ?a|o\. ?ä|ca|bzw|inkl|exkl|zzgl|evtl|ggf|vgl|Nr|Abs|Art|Std|Min|Mio|Tsd|St|Dr|Prof|Hr|Fr|e\.g|i\.e|etc|approx|No|vs|Mr|Ms|Mrs|Inc|Ltd|напр|тобто|т\. ?д|т\. ?п|грн|тис|млн|ст|вул|пп|рр|див|англ|нім)\.$/u;

/** Splits plain text into sentences; together they are the text again, up to white space between them. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?…]+["“”»’)\]]*\s+(?=[\p{Lu}\p{N}"„“«(–])/gu)) {
    const sentence = text.slice(start, end.index + end[0].length).trim();
    // "am 3. Mai" goes on; "im Jahr 2026. Danach" does not.
    if (abbreviation.test(sentence) || /(?:^|\s)\d{1,2}\.$/.test(sentence)) continue;
    sentences.push(sentence);
    start = end.index + end[0].length;
  }
  const rest = text.slice(start).trim();
  return rest === "" ? sentences : [...sentences, rest];
}

/**
 * What an answer says right before one of its markers `[n]`, back to the marker before it or the line's beginning: the
 * claim that the source stands for.
 * @param occurrence which marker of that number, from 0
 */
export function claimBefore(answer: string, number: number, occurrence = 0): string {
  const markers = [...answer.matchAll(new RegExp(`\\[${number}\\]`, "g"))];
  const end = (markers[occurrence] ?? markers[0])?.index;
  if (end === undefined) return "";
  const before = answer.slice(0, end).replace(/(?:\s*\[\d{1,2}\])+[\s.,;:!?]*$/, "");
  const start = Math.max(before.lastIndexOf("\n", before.trimEnd().length - 1), lastMarkerEnd(before));
  return before
    .slice(start + 1)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`#>|]/g, " ")
    .replace(/^[\s.,;:!?–-]+/, "")
    .replace(/\s+/g, " ")
    .trim();
}

function lastMarkerEnd(text: string): number {
  const last = [...text.matchAll(/\[\d{1,2}\]/g)].at(-1);
  return last ? last.index + last[0].length - 1 : -1;
}

/**
 * The sentences of a passage that a claim most likely rests on, in the passage's order: shared word stems and numbers,
 * numbers counting more. The claim's last sentence, which the marker follows, finds its own on little; the ones before
 * it only where they say nearly the same. Empty when nothing is shared, as with a claim in another language.
 */
export function findCitedSentences(blocks: readonly PassageBlock[], claim: string): SentencePlace[] {
  const claims = splitSentences(claim);
  const found = claims.flatMap((sentence, index) => {
    const place = likest(blocks, sentence, index === claims.length - 1 ? minScore : minScoreBefore);
    return place ? [place] : [];
  });
  return found
    .filter((place, index) => found.findIndex((other) => isSamePlace(other, place)) === index)
    .sort((a, b) => a.block - b.block || a.sentence - b.sentence);
}

export function isSamePlace(a: SentencePlace, b: SentencePlace): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

function likest(blocks: readonly PassageBlock[], claim: string, atLeast: number): SentencePlace | null {
  const wanted = stems(claim);
  let best: SentencePlace | null = null;
  let bestScore = atLeast;
  for (const [block, { kind, sentences }] of blocks.entries()) {
    if (kind === "heading") continue;
    for (const [sentence, text] of sentences.entries()) {
      const score = likeness(wanted, stems(text));
      if (score > bestScore) {
        bestScore = score;
        best = { block, sentence };
      }
    }
  }
  return best;
}

/** Below this two sentences only share small words. */
const minScore = 0.12;
const minScoreBefore = 0.45;
const numberWeight = 2.5;
/** Inflections of German and Ukrainian mostly change what comes after (letters). */
const stemLength = 6;

function stems(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [number] of text.matchAll(/\d[\d.,  ]*\d|\d/g))
    found.set(number.replace(/\D/g, ""), numberWeight);
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}’'-]+/gu)) {
    found.set(word.slice(0, stemLength), word.length > 3 ? 1 : 0.2);
  }
  return found;
}

/** Weighted Dice coefficient, 0 to 1. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [stem, weight] of a) if (b.has(stem)) shared += weight;
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

function sum(weights: ReadonlyMap<string, number>): number {
  return weights.values().reduce((total, weight) => total + weight, 0);
}

/**
 * The address of a sentence on its page: the anchor, and a text fragment (WICG scroll-to-text) so that the browser
 * marks the sentence. Long sentences are named by their first and last words.
 */
export function sentenceAddress(url: string, sentence: string | null): string {
  if (!sentence) return url;
  const words = sentence.split(" ");
  const encode = (part: readonly string[]) => encodeURIComponent(part.join(" ")).replace(/-/g, "%2D");
  const text = words.length > 10 ? `${encode(words.slice(0, 4))},${encode(words.slice(-4))}` : encode(words);
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${text}`;
}

/** The address of the sentence in a passage that an answer rests on where it first cites it; else of the section. */
export function citedAddress(url: string, passage: string, answer: string, number: number): string {
  const blocks = passageBlocks(passage);
  const [first] = findCitedSentences(blocks, claimBefore(answer, number));
  return sentenceAddress(url, first ? (blocks[first.block]?.sentences[first.sentence] ?? null) : null);
}
