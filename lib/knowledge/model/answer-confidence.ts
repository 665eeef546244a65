import type { LexicalHit } from "./search-lexical";

/** What speaks for an answer being among the passages found. */
export interface AnswerEvidence {
  /** Best lexical hit, if any. */
  readonly lexical: LexicalHit | undefined;
  /** Vector evidence of the best fused hit (`FusedHit.vector`). */
  readonly vector: number;
  /** Whether that passage is in the question's language: words meet less often between languages. */
  readonly sameLanguage: boolean;
}

/**
 * Probability-like measure, 0 to 1, that the knowledge answers the question. Refuse below `refusalConfidence`.
 *
 * Logistic over the lexical coverage, the share and the number of the question's words found, joined with the vector
 * evidence as independent chances. Coefficients are fitted on question sets in three languages against as many questions
 * asked of foreign collections.
 */
export function answerConfidence({ lexical, vector, sameLanguage }: AnswerEvidence): number {
  const fromWords = lexical ? lexicalConfidence(lexical, sameLanguage) : 0;
  return 1 - (1 - fromWords) * (1 - vector);
}

/**
 * At this confidence about one in twenty answerable questions is refused within a language and one in four between languages,
 * while nine in ten questions from elsewhere are.
 */
export const refusalConfidence = 0.35;

const withinLanguage = { coverage: 5.4, share: 0.6, words: 1.6, bias: -6.9 } as const;
const betweenLanguages = { coverage: 6.6, share: 2.8, words: 0.4, bias: -5 } as const;
const maxCoverage = 1.2;
const maxWords = 4;

function lexicalConfidence({ coverage, matchedShare, matched }: LexicalHit, sameLanguage: boolean): number {
  const weight = sameLanguage ? withinLanguage : betweenLanguages;
  const evidence =
    weight.coverage * Math.min(maxCoverage, coverage) +
    weight.share * matchedShare +
    weight.words * Math.min(maxWords, matched.length) +
    weight.bias;
  return 1 / (1 + Math.exp(-evidence));
}
