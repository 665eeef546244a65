import { tokenize } from "@/lib/ai/model/embed-tokens";
import type { TextLocale } from "./analyze";
import { estimateTokens } from "./estimate-tokens";
import { longestPrefix } from "./split-markdown";

/** What must be known of a chunk to choose among chunks. */
export interface SelectableChunk {
  readonly id: string;
  readonly documentId: string;
  /** Position within the document. */
  readonly ordinal: number;
  readonly text: string;
  readonly locale: TextLocale;
  /** The same for the versions of one document in several languages. */
  readonly translationKey?: string;
  /** What a citation must name exactly (the page of a PDF): chunks of different sections are not joined. */
  readonly section?: string;
}

export interface RankedChunk<Chunk extends SelectableChunk> {
  readonly chunk: Chunk;
  readonly score: number;
}

/** One chunk, or neighbouring chunks of a document joined in reading order. */
export interface SelectedPassage<Chunk extends SelectableChunk> {
  readonly chunks: readonly Chunk[];
  readonly text: string;
  /** Best score of its chunks. */
  readonly score: number;
  readonly tokens: number;
}

export interface SelectOptions {
  /** Language of the question. */
  readonly locale?: TextLocale;
  /** Upper bound for all passages together, in estimated tokens. */
  readonly maxTokens: number;
  readonly maxPassages: number;
}

/**
 * Chooses what goes into the prompt from ranked chunks: the question's language first where a document exists in several,
 * no near-duplicates, within the budget, neighbours joined. Best first.
 */
export function selectPassages<Chunk extends SelectableChunk>(
  ranked: readonly RankedChunk<Chunk>[],
  options: SelectOptions,
): SelectedPassage<Chunk>[] {
  const preferred = preferLocale(ranked, options.locale);
  return joinNeighbours(fillBudget(preferred, options.maxTokens, options.maxPassages));
}

/** A passage in the question's language may score this much less than one in another and still come first. */
const localeBonus = 1.1;
/** Share of another language's score at which the question's language replaces it. */
const replacingShare = 0.5;

function preferLocale<Chunk extends SelectableChunk>(
  ranked: readonly RankedChunk<Chunk>[],
  locale: TextLocale | undefined,
): RankedChunk<Chunk>[] {
  if (!locale || locale === "unknown") return [...ranked];
  const bestOwn = new Map<string, number>();
  for (const { chunk, score } of ranked) {
    if (chunk.locale !== locale || !chunk.translationKey) continue;
    bestOwn.set(chunk.translationKey, Math.max(score, bestOwn.get(chunk.translationKey) ?? 0));
  }
  return ranked
    .filter(({ chunk, score }) => {
      const own = chunk.translationKey ? bestOwn.get(chunk.translationKey) : undefined;
      return chunk.locale === locale || own === undefined || own < score * replacingShare;
    })
    .map(({ chunk, score }) => ({ chunk, score: chunk.locale === locale ? score * localeBonus : score }))
    .sort((a, b) => b.score - a.score);
}

/** Takes chunks in order while they fit; the first is cut when it alone is over the budget. Near-duplicates are passed over. */
function fillBudget<Chunk extends SelectableChunk>(
  ranked: readonly RankedChunk<Chunk>[],
  maxTokens: number,
  maxPassages: number,
): SelectedPassage<Chunk>[] {
  const taken: SelectedPassage<Chunk>[] = [];
  const takenWords: ReadonlySet<string>[] = [];
  let left = maxTokens;
  for (const { chunk, score } of ranked) {
    if (taken.length >= maxPassages) break;
    const words = new Set(tokenize(chunk.text));
    if (takenWords.some((other) => isNearDuplicate(words, other))) continue;
    const text = taken.length === 0 ? cutToTokens(chunk.text, left) : chunk.text;
    const tokens = estimateTokens(text);
    if (tokens > left || text === "") continue;
    taken.push({ chunks: [chunk], text, score, tokens });
    takenWords.push(words);
    left -= tokens;
  }
  return taken;
}

/** Jaccard similarity of the word sets from which two texts count as one. */
const duplicateSimilarity = 0.85;

function isNearDuplicate(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  const larger = Math.max(a.size, b.size);
  if (smaller < larger * duplicateSimilarity) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= (a.size + b.size - shared) * duplicateSimilarity;
}

/** The text itself when it fits, otherwise its beginning up to the last whole sentence or word. */
function cutToTokens(text: string, maxTokens: number): string {
  if (maxTokens <= 0) return "";
  if (estimateTokens(text) <= maxTokens) return text;
  const start = text.slice(0, longestPrefix(text, maxTokens));
  const sentenceEnd = [...start.matchAll(sentenceEnds)].at(-1)?.index ?? -1;
  if (sentenceEnd > start.length / 2) return start.slice(0, sentenceEnd + 1);
  const space = start.search(lastWord);
  return space > 0 ? start.slice(0, space) : start;
}

const sentenceEnds = /[.!?…](?=\s)/g;
const lastWord = /\s+\S*$/;

function joinNeighbours<Chunk extends SelectableChunk>(
  passages: readonly SelectedPassage<Chunk>[],
): SelectedPassage<Chunk>[] {
  const inReadingOrder = [...passages].sort((a, b) => compareOrder(first(a), first(b)));
  const joined: SelectedPassage<Chunk>[] = [];
  for (const passage of inReadingOrder) {
    const before = joined.at(-1);
    if (!before || !isNext(before.chunks.at(-1), first(passage))) {
      joined.push(passage);
      continue;
    }
    joined[joined.length - 1] = {
      chunks: [...before.chunks, ...passage.chunks],
      text: `${before.text}\n\n${passage.text}`,
      score: Math.max(before.score, passage.score),
      tokens: before.tokens + passage.tokens,
    };
  }
  return joined.sort((a, b) => b.score - a.score);
}

function first<Chunk extends SelectableChunk>(passage: SelectedPassage<Chunk>): Chunk | undefined {
  return passage.chunks[0];
}

function isNext(before: SelectableChunk | undefined, after: SelectableChunk | undefined): boolean {
  return (
    before !== undefined &&
    before.documentId === after?.documentId &&
    before.ordinal + 1 === after.ordinal &&
    before.section === after.section
  );
}

function compareOrder(a: SelectableChunk | undefined, b: SelectableChunk | undefined): number {
  if (!a || !b || a.documentId === b.documentId) return (a?.ordinal ?? 0) - (b?.ordinal ?? 0);
  return a.documentId < b.documentId ? -1 : 1;
}
