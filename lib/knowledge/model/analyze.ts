import { skeleton } from "@/lib/ai/model/embed-skeleton";
import { stem } from "@/lib/ai/model/embed-stems";
import { guessTextLocale, isStopWord } from "@/lib/ai/model/embed-stop-words";
import { tokenize } from "@/lib/ai/model/embed-tokens";
import { type Locale, locales } from "@/lib/core/model/locale";

/** Language of a text in an index; `unknown` is treated by script and stop words. */
export type TextLocale = Locale | "unknown";

/** One word of a question, ready for look-up. */
export interface QueryTerm {
  /** Folded word form. */
  readonly form: string;
  /** Stems under the question's language and, as a word may be borrowed, under the other Latin-script one. */
  readonly stems: readonly string[];
  /** Spelling skeleton, the basis of character n-grams. */
  readonly skeleton: string;
  /** 1 for a content word, less for a stop word. */
  readonly weight: number;
}

export interface AnalyzedQuery {
  readonly locale: Locale | undefined;
  readonly terms: readonly QueryTerm[];
}

/** Longer questions are cut: a visitor's message may be pages long, and its first words say what is asked. */
const maxQueryTokens = 64;
const stopWordWeight = 0.12;

/**
 * Breaks a question into distinct terms. Repeated words count once; without a locale the language is guessed.
 */
export function analyzeQuery(query: string, locale?: TextLocale): AnalyzedQuery {
  const tokens = tokenize(query.slice(0, 4_000)).slice(0, maxQueryTokens);
  const known = locale === "unknown" ? undefined : locale;
  const language = known ?? guessTextLocale(tokens);
  const terms: QueryTerm[] = [];
  for (const form of new Set(tokens)) {
    terms.push({
      form,
      stems: stemsOf(form, language),
      skeleton: skeleton(form),
      weight: isStopWord(form, language) ? stopWordWeight : 1,
    });
  }
  return { locale: language, terms };
}

function stemsOf(form: string, locale: Locale | undefined): string[] {
  const first = locale ? [stem(form, locale)] : [];
  return [...new Set([...first, ...locales.map((other) => stem(form, other))])];
}
