import { type Locale, locales } from "@/lib/core/model/locale";
import { lexiconLabel } from "./classify-lexicon";

/** Size of the hashed feature space, a power of two; see scripts/train/routing.ts for what smaller ones cost. */
export const BUCKETS = 1 << 15;

/** Longer messages are judged by their first words; nobody buries the request deeper. */
const LONGEST_TEXT = 600;
const WORD = /\p{L}+(?:'\p{L}+)*|\d+|[?!]/gu;

/** Parallel arrays: bucket and value of every feature that occurs, buckets may repeat. */
export interface Features {
  buckets: number[];
  values: number[];
}

export function routingWords(text: string): string[] {
  const normal = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'");
  return (normal.match(WORD) ?? []).map((word) => (/^\d/.test(word) ? "0" : word));
}

/** How often words of each desk's lexicon occur; without a locale the three languages are tried together. */
export function lexiconCounts(words: readonly string[], locale?: Locale) {
  const counts = { sales: 0, technical: 0, billing: 0, other: 0 };
  const spoken: readonly Locale[] =
    locale === undefined ? locales : locale === "en" ? ["en"] : [locale, "en"];
  for (const word of words) {
    for (const language of spoken) {
      const label = lexiconLabel(word, language);
      if (label === null) continue;
      counts[label] += 1;
      break;
    }
  }
  return counts;
}

/** Words, pairs of words, character 3- to 5-grams and lexicon counts, hashed into `BUCKETS`. */
export function routingFeatures(text: string, locale?: Locale): Features {
  const words = routingWords(text);
  const features: Features = { buckets: [], values: [] };
  const add = (feature: string, value: number) => {
    features.buckets.push(bucketOf(feature));
    features.values.push(value);
  };
  const counts = lexiconCounts(words, locale);
  for (const [label, count] of Object.entries(counts)) {
    if (count > 0) add(`lexicon ${label}`, Math.min(count, 3) / 2);
  }
  if (counts.sales + counts.technical + counts.billing === 0) add("no keyword", 1);
  add(`length ${Math.min(words.length >> 1, 4)}`, 0.5);

  // One message weighs the same however long it is: the weights of its words are those of a unit vector.
  const scale = 1 / Math.sqrt(Math.max(words.length, 2));
  let previous = "^";
  for (const word of words) {
    add(`w ${word}`, 1.6 * scale);
    add(`p ${previous} ${word}`, scale);
    previous = word;
    const padded = `^${word}$`;
    const pieces = Math.max(1, 3 * padded.length - 12);
    const part = scale / Math.sqrt(pieces);
    for (let length = 3; length <= 5; length += 1) {
      for (let start = 0; start + length <= padded.length; start += 1) {
        add(padded.slice(start, start + length), part * 1.5);
      }
    }
  }
  return features;
}

/** FNV-1a with a final mix, so that short strings spread over all buckets. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) & (BUCKETS - 1);
}
