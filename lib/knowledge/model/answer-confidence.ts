import type { LexicalHit } from "./search-lexical";

/** What speaks for an answer being among the passages found. */
export interface AnswerEvidence {
  /** Best lexical hit, if any. */
  readonly lexical: Pick<LexicalHit, "coverage" | "matched"> | undefined;
  /** Highest `FusedHit.similarity`; null when there are no vectors to compare. */
  readonly similarity: number | null;
  /** Whether the best passage is in the question's language: words meet less often between languages. */
  readonly sameLanguage: boolean;
}

/**
 * Below this, say openly that nothing fits. Measured with the built-in embedder: one in forty questions with an answer in their
 * own language and one in seven with an answer in another is refused; of questions from elsewhere 98 in 100 when the
 * knowledge is a company's own, three in four when it is a general encyclopaedia.
 */
export const refusalConfidence = 0.2;

interface Coefficients {
  readonly coverage: number;
  readonly words: number;
  readonly similarity: number;
  readonly bias: number;
}

/**
 * Logistic regressions on question sets in three languages, each question put to its own collection and to foreign ones.
 */
const coefficients: Readonly<Record<"within" | "between", { joint: Coefficients; wordsOnly: Coefficients }>> =
  {
    within: {
      joint: { coverage: 3.7, words: 1.1, similarity: 5, bias: -5.5 },
      wordsOnly: { coverage: 5.9, words: 1.6, similarity: 0, bias: -6.9 },
    },
    between: {
      joint: { coverage: 7.7, words: 0.3, similarity: 7.9, bias: -4.2 },
      wordsOnly: { coverage: 10, words: 0, similarity: 0, bias: -3.6 },
    },
  };
const maxCoverage = 1.2;
const maxWords = 4;

/** Probability-like measure, 0 to 1, that the knowledge answers the question; 0 when nothing was found at all. */
export function answerConfidence({ lexical, similarity, sameLanguage }: AnswerEvidence): number {
  if (!lexical && !similarity) return 0;
  const fitted = coefficients[sameLanguage ? "within" : "between"];
  const weight = similarity === null ? fitted.wordsOnly : fitted.joint;
  const evidence =
    weight.coverage * Math.min(maxCoverage, lexical?.coverage ?? 0) +
    weight.words * Math.min(maxWords, lexical?.matched.length ?? 0) +
    weight.similarity * (similarity ?? 0) +
    weight.bias;
  return 1 / (1 + Math.exp(-evidence));
}
