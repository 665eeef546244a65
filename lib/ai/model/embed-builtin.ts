import type { Locale } from "@/lib/core/model/locale";
import { conceptsOf } from "./embed-concept-lexicon";
import { cognateKey, skeleton, visitCharGrams } from "./embed-skeleton";
import { stem } from "./embed-stems";
import { guessTextLocale, isStopWord } from "./embed-stop-words";
import { tokenize } from "./embed-tokens";

/** Name and version kept beside each stored vector; a change of any feature needs a new version and re-embedding. */
export const builtinEmbeddingModel = "rozoom-builtin-1";
export const builtinEmbeddingDimensions = 768;

/**
 * Vector of a text, made on the spot without any model: the same text gives the same vector everywhere.
 *
 * Stems, concepts, cognate keys and character n-grams of the words are hashed onto the dimensions with random signs (feature
 * hashing, Weinberger et al. 2009), frequent ones damped. Texts of different languages meet in the concepts and cognates.
 * A dot product of two vectors is their cosine: unrelated texts lie near 0.05, a question and its passage mostly above 0.2.
 *
 * @returns 768 numbers of unit length; all zero when the text has no letter or digit
 */
export function embedBuiltin(text: string, locale?: Locale): Float32Array {
  const tokens = tokenize(text);
  const language = locale ?? guessTextLocale(tokens);
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const features = new Features();
  for (const [token, count] of counts) addToken(features, token, count, language);
  return features.project();
}

/** Relative weights of a word's features; frequent words, which the lexicon of concepts holds, count half of rare ones. */
const weights = {
  stem: 1,
  concept: 1.1,
  cognate: 0.4,
  grams: 0.8,
  stopWord: 0.05,
  frequentWord: 0.5,
} as const;
const gramLength = 4;
const minCognateLength = 4;
/** Exponent that damps repeated features. */
const damping = 0.6;
/** Each feature is spread over this many dimensions, so that no single collision can fake a match. */
const dimensionsPerFeature = 3;

function addToken(features: Features, token: string, count: number, language: Locale | undefined): void {
  const stemFeature = `s${stem(token, language ?? "en")}`;
  if (isStopWord(token, language)) {
    features.add(stemFeature, count * weights.stopWord);
    return;
  }
  const concepts = conceptsOf(token, language);
  const rarity = count * (concepts.length > 0 ? weights.frequentWord : 1);
  features.add(stemFeature, rarity * weights.stem);
  if (token.length >= minCognateLength) features.add(`c${cognateKey(token)}`, rarity * weights.cognate);
  const grams: string[] = [];
  visitCharGrams(skeleton(token), gramLength, gramLength, (gram) => grams.push(gram));
  for (const gram of grams) features.add(`g${gram}`, (rarity * weights.grams) / Math.sqrt(grams.length));
  for (const concept of concepts) {
    features.add(`k${concept}`, (count * weights.concept) / Math.sqrt(concepts.length));
  }
}

class Features {
  private readonly weightByHash = new Map<number, number>();

  add(feature: string, weight: number): void {
    const hash = fnv1a(feature);
    this.weightByHash.set(hash, (this.weightByHash.get(hash) ?? 0) + weight);
  }

  project(): Float32Array {
    const vector = new Float32Array(builtinEmbeddingDimensions);
    for (const [hash, weight] of this.weightByHash) {
      const damped = weight ** damping;
      let state = hash;
      for (let draw = 0; draw < dimensionsPerFeature; draw++) {
        state = mix(state);
        const dimension = (state >>> 1) % builtinEmbeddingDimensions;
        vector[dimension] = (vector[dimension] ?? 0) + (state & 1 ? damped : -damped);
      }
    }
    return normalise(vector);
  }
}

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Finaliser of low-bias 32-bit hashing (https://github.com/skeeto/hash-prospector), used as a small random generator. */
function mix(state: number): number {
  let x = state;
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return (x ^ (x >>> 15)) >>> 0;
}

function normalise(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}
