import { isLocale, type Locale } from "@/lib/core/model/locale";
import {
  CYRILLIC_LANGUAGES,
  eachNgram,
  LATIN_LANGUAGES,
  type LanguageScript,
  wordsByScript,
} from "./detect-language-features";
import { unpackTable, type WeightTable } from "./detect-language-table";
import { PACKED_WEIGHTS } from "./detect-language-weights";

export interface DetectedLanguage {
  /** The language of ours the text is in; null when it is in another one or has no letters to judge. */
  locale: Locale | null;
  /** BCP 47: `de en uk`, the foreign ones known `ru be bg nl pl`, else `und`. */
  language: string;
  /** Probability of `language` among those written in its script, 0 to 1; low for single words. */
  confidence: number;
}

/** Longer texts are judged by their beginning: 400 characters already decide every sentence measured. */
const LONGEST_TEXT = 400;

/** Brand names are Latin in Cyrillic sentences and hardly ever the other way round. */
const CYRILLIC_SHARE = 0.25;

/** Log-odds by language: visitors write the site's own languages far more often than their neighbours, others seldom. */
const HOME_PRIOR = 0.5;
const OTHER_PRIOR = -0.8;

function priorOf(language: string): number {
  if (isLocale(language)) return HOME_PRIOR;
  return language === "und" ? OTHER_PRIOR : 0;
}

const SCRIPTS: Record<LanguageScript, readonly string[]> = {
  latin: LATIN_LANGUAGES,
  cyrillic: CYRILLIC_LANGUAGES,
};
const UNKNOWN: DetectedLanguage = { locale: null, language: "und", confidence: 0 };

const tables = new Map<LanguageScript, WeightTable>();

function tableOf(script: LanguageScript): WeightTable {
  let table = tables.get(script);
  if (table === undefined) {
    const { packed, letters } = PACKED_WEIGHTS[script];
    table = unpackTable(packed, SCRIPTS[script].length, letters);
    tables.set(script, table);
  }
  return table;
}

/** Names the language of a text by its character n-grams. Pure and deterministic; never throws. */
export function detectLanguage(text: string): DetectedLanguage {
  const words = wordsByScript(text.slice(0, LONGEST_TEXT));
  const { latin, cyrillic, other } = words.letters;
  const letters = latin + cyrillic + other;
  if (letters === 0 || other > letters / 2) return UNKNOWN;
  const script: LanguageScript = cyrillic >= letters * CYRILLIC_SHARE ? "cyrillic" : "latin";

  const languages = SCRIPTS[script];
  const table = tableOf(script);
  const scores = languages.map(() => 0);
  let total = 0;
  for (const word of words[script]) {
    eachNgram(word, (ngram) => {
      const weights = table.get(ngram);
      if (weights === undefined) return;
      total += 1;
      for (let index = 0; index < weights.length; index += 1) {
        scores[index] = (scores[index] ?? 0) + (weights[index] ?? 0);
      }
    });
  }
  if (total === 0) return UNKNOWN;
  const scale = PACKED_WEIGHTS[script].step / Math.sqrt(total);
  const logits = scores.map((score, index) => score * scale + priorOf(languages[index] ?? ""));
  const top = Math.max(...logits);
  const best = logits.indexOf(top);
  const language = languages[best] ?? "und";
  const confidence = 1 / logits.reduce((sum, logit) => sum + Math.exp(logit - top), 0);
  return { locale: isLocale(language) ? language : null, language, confidence };
}
