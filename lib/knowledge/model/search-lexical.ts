import { translationsOf } from "@/lib/ai/model/embed-concept-lexicon";
import { visitCharGrams } from "@/lib/ai/model/embed-skeleton";

import type { Locale } from "@/lib/core/model/locale";
import { analyzeQuery, type QueryTerm, type TextLocale } from "./analyze";
import { gramLengths, type LexicalIndex } from "./lexical-index";

/** A passage found by its words, best first in a result. */
export interface LexicalHit {
  /** Position of the passage among the documents the index was built from. */
  readonly ordinal: number;
  readonly id: string;
  /** BM25 score; comparable within one result only. */
  readonly score: number;
  /**
   * Score in relation to that of a passage with every word of the question once: 0 to 1, above it when words repeat or stand
   * in titles. Comparable between questions.
   */
  readonly coverage: number;
  /** Words of the question found in the passage, in any of their forms. */
  readonly matched: readonly string[];
}

export interface LexicalSearchOptions {
  readonly limit: number;
  /** Language of the question; guessed when not given. */
  readonly locale?: TextLocale;
}

/** Term frequency saturation of BM25 (Robertson & Zaragoza, The Probabilistic Relevance Framework, 2009). */
const k1 = 1.2;
const variantWeight = { form: 1, stem: 0.9, part: 0.5, translation: 0.6, synonym: 0.25 } as const;
/** Weight of one character n-gram beside the word it comes from. */
const gramWeight = 0.2;
/** An n-gram with more postings than this share of the passages says nothing and costs the most. */
const maxGramShare = 0.6;
/** Least trigram similarity (0 to 1) at which a word counts as another spelling of an unknown one. */
const minSimilarity = 0.45;
const matchedTermLimit = 32;

/**
 * Ranks passages by BM25F over word forms, stems and parts of compounds, to which character n-grams of the words' spelling
 * skeletons add what inflection, compounds, other languages' spelling and typing errors hide. Synonyms count
 * a little, and passages in other languages are found by the words these have for the same concepts. A word that leads nowhere is
 * replaced by the forms most similar to it.
 */
export function searchLexical(
  index: LexicalIndex,
  query: string,
  options: LexicalSearchOptions,
): LexicalHit[] {
  if (index.size === 0 || options.limit <= 0) return [];
  const { terms, locale } = analyzeQuery(query, options.locale);
  const scorer = new Scorer(index);
  const content: string[] = [];
  for (const term of terms) {
    const bit = term.weight === 1 && content.length < matchedTermLimit ? content.push(term.form) - 1 : -1;
    scorer.addWord(variantsOf(index, term, locale), term.weight, bit);
    visitCharGrams(term.skeleton, gramLengths.score, gramLengths.score, (gram) => {
      scorer.addGram(index.gramIds.get(gram), term.weight * gramWeight);
    });
  }
  return scorer.best(options.limit).map((ordinal) => ({
    ordinal,
    id: index.ids[ordinal] ?? "",
    score: scorer.scores[ordinal] ?? 0,
    coverage: (scorer.scores[ordinal] ?? 0) / scorer.fullScore,
    matched: content.filter((_, bit) => scorer.hasMatched(ordinal, bit)),
  }));
}

/** Word forms of the vocabulary that stand for a term, each with its weight. */
function variantsOf(
  index: LexicalIndex,
  term: QueryTerm,
  locale: Locale | undefined,
): ReadonlyMap<number, number> {
  const variants = new Map<number, number>();
  const add = (form: number, weight: number) => {
    if ((variants.get(form) ?? 0) < weight) variants.set(form, weight);
  };
  const exact = index.formIds.get(term.form);
  if (exact !== undefined) add(exact, variantWeight.form);
  for (const stem of term.stems) {
    for (const form of index.formsByStem.get(stem) ?? []) add(form, variantWeight.stem);
    for (const form of index.formsByPart.get(stem) ?? []) add(form, variantWeight.part);
  }
  if (term.weight < 1) return variants;
  for (const other of index.distinctLocales) {
    const weight = other === locale ? variantWeight.synonym : variantWeight.translation;
    for (const stem of translationsOf(term.form, locale, other)) {
      for (const form of index.formsByStem.get(stem) ?? []) add(form, weight);
      for (const form of index.formsByPart.get(stem) ?? []) add(form, weight * variantWeight.part);
    }
  }
  if (variants.size === 0) addSimilarForms(index, term.skeleton, add);
  return variants;
}

function addSimilarForms(
  index: LexicalIndex,
  skeleton: string,
  add: (form: number, weight: number) => void,
): void {
  const shared = new Map<number, number>();
  let grams = 0;
  visitCharGrams(skeleton, gramLengths.similar, gramLengths.similar, (gram) => {
    grams++;
    const id = index.gramIds.get(gram);
    if (id === undefined) return;
    const end = index.gramStart[id + 1] ?? 0;
    for (let at = index.gramStart[id] ?? 0; at < end; at++) {
      const form = index.gramForm[at] ?? 0;
      shared.set(form, (shared.get(form) ?? 0) + 1);
    }
  });
  for (const [form, count] of shared) {
    const similarity = (2 * count) / (grams + (index.forms[form] ?? "").length);
    if (similarity >= minSimilarity) add(form, similarity * similarity);
  }
}

/** Working memory of one search, reused by the next: the hot path allocates nothing of the index's size. */
const memory = {
  scores: new Float32Array(0),
  frequency: new Float32Array(0),
  matched: new Uint32Array(0),
  touched: new Uint32Array(0),
};

class Scorer {
  readonly scores: Float32Array;
  private readonly matched: Uint32Array;
  /** Score of an imaginary passage that has every word and n-gram of the question once. */
  fullScore = Number.EPSILON;
  private readonly frequency: Float32Array;
  private readonly touched: Uint32Array;

  constructor(private readonly index: LexicalIndex) {
    if (memory.scores.length < index.size) {
      memory.scores = new Float32Array(index.size);
      memory.frequency = new Float32Array(index.size);
      memory.matched = new Uint32Array(index.size);
      memory.touched = new Uint32Array(index.size);
    }
    this.scores = memory.scores.fill(0, 0, index.size);
    this.matched = memory.matched.fill(0, 0, index.size);
    this.frequency = memory.frequency;
    this.touched = memory.touched;
  }

  addWord(variants: ReadonlyMap<number, number>, weight: number, bit: number): void {
    let count = 0;
    for (const [form, variant] of variants) count = this.collect(form, variant, count);
    this.score(count, weight);
    if (bit < 0) return;
    for (let at = 0; at < count; at++) {
      const document = this.touched[at] ?? 0;
      this.matched[document] = (this.matched[document] ?? 0) | (1 << bit);
    }
  }

  addGram(gram: number | undefined, weight: number): void {
    const { gramStart, gramForm, postingStart, size } = this.index;
    const start = gram === undefined ? 0 : (gramStart[gram] ?? 0);
    const end = gram === undefined ? 0 : (gramStart[gram + 1] ?? 0);
    let postings = 0;
    for (let at = start; at < end; at++) {
      const form = gramForm[at] ?? 0;
      postings += (postingStart[form + 1] ?? 0) - (postingStart[form] ?? 0);
    }
    if (postings > size * maxGramShare) return;
    let count = 0;
    for (let at = start; at < end; at++) count = this.collect(gramForm[at] ?? 0, 1, count);
    this.score(count, weight);
  }

  /** Adds a form's postings to the running frequencies and returns the number of passages touched so far. */
  private collect(form: number, weight: number, touchedCount: number): number {
    const { postingStart, postingDocument, postingFrequency } = this.index;
    const { frequency, touched } = this;
    const end = postingStart[form + 1] ?? 0;
    let count = touchedCount;
    for (let at = postingStart[form] ?? 0; at < end; at++) {
      const document = postingDocument[at] ?? 0;
      const before = frequency[document] ?? 0;
      if (before === 0) touched[count++] = document;
      frequency[document] = before + weight * (postingFrequency[at] ?? 0);
    }
    return count;
  }

  /** Turns the collected frequencies into scores and clears them. */
  private score(count: number, weight: number): void {
    const { scores, frequency, touched } = this;
    const idf = Math.log(1 + (this.index.size - count + 0.5) / (count + 0.5));
    const factor = weight * idf * (k1 + 1);
    this.fullScore += weight * idf;
    for (let at = 0; at < count; at++) {
      const document = touched[at] ?? 0;
      const tf = frequency[document] ?? 0;
      scores[document] = (scores[document] ?? 0) + (factor * tf) / (tf + k1);
      frequency[document] = 0;
    }
  }

  hasMatched(document: number, bit: number): boolean {
    return (((this.matched[document] ?? 0) >>> bit) & 1) === 1;
  }

  /** Ordinals of the best passages, best first; equal scores keep the order of the documents. */
  best(limit: number): number[] {
    const best: number[] = [];
    let floor = 0;
    for (let document = 0; document < this.index.size; document++) {
      const score = this.scores[document] ?? 0;
      if (score <= floor) continue;
      let at = best.length;
      while (at > 0 && (this.scores[best[at - 1] ?? 0] ?? 0) < score) at--;
      best.splice(at, 0, document);
      if (best.length > limit) best.pop();
      if (best.length === limit) floor = this.scores[best[limit - 1] ?? 0] ?? 0;
    }
    return best;
  }
}
