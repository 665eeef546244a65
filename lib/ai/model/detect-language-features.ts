/**
 * What the language model looks at: words in lower case, and their character n-grams.
 *
 * The trainer (`scripts/train/language.ts`) and the detector share this file, so that both see the same features.
 */

/** Longest character n-gram, word boundaries included. Longer ones cost table space and measured no better. */
const LONGEST_NGRAM = 6;

/** Two scripts, two tables: no word is scored against languages that cannot be written with its letters. */
export const LATIN_LANGUAGES = ["de", "en", "nl", "pl", "und"] as const;
export const CYRILLIC_LANGUAGES = ["uk", "ru", "be", "bg"] as const;

export type LanguageScript = "latin" | "cyrillic";

const LATIN = /^\p{Script=Latin}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const APOSTROPHES = /[’ʼ`´]/g;
const WORD = /\p{L}+(?:'\p{L}+)*/gu;
const NOT_PROSE = /https?:\/\/\S+|(?<!\S)\S+@\S+|(?<!\S)[\w-]+\.[a-z]{2,}\/\S*/gi;

export interface WordsByScript {
  latin: string[];
  cyrillic: string[];
  /** Letters in each script, the third for every other one. */
  letters: { latin: number; cyrillic: number; other: number };
}

/** Splits a text into lower-case words by script; addresses, numbers and signs are left out. */
export function wordsByScript(text: string): WordsByScript {
  const result: WordsByScript = { latin: [], cyrillic: [], letters: { latin: 0, cyrillic: 0, other: 0 } };
  const prose = text.replace(NOT_PROSE, " ").normalize("NFC").toLowerCase().replace(APOSTROPHES, "'");
  for (const word of prose.match(WORD) ?? []) {
    const script = LATIN.test(word) ? "latin" : CYRILLIC.test(word) ? "cyrillic" : "other";
    result.letters[script] += word.length;
    if (script !== "other") result[script].push(word);
  }
  return result;
}

/** Calls `visit` with every n-gram of the word between its boundary marks (`^wort$`), each mark never alone. */
export function eachNgram(word: string, visit: (ngram: string) => void): void {
  const padded = `^${word}$`;
  for (let start = 0; start < padded.length; start += 1) {
    const longest = Math.min(LONGEST_NGRAM, padded.length - start);
    for (let length = 1; length <= longest; length += 1) {
      const ngram = padded.slice(start, start + length);
      if (ngram !== "^" && ngram !== "$") visit(ngram);
    }
  }
}
