import { subjectTerms, type Term, termMatch } from "@/lib/ai/model/extractive-question";

/** From this share of a question's subject on, a title names it. */
const namedShare = 0.5;

/**
 * Documents whose title says what a question is about, with the share of its subject they say, 0.5 to 1. Words that
 * few titles have count most; small differences between titles are what tells the pages of one company apart.
 */
export function namedDocuments(
  question: readonly Term[],
  titles: ReadonlyMap<string, readonly Term[]>,
): Map<string, number> {
  const subject = subjectTerms(question);
  const matches = subject.map((term) => {
    const byDocument = new Map<string, number>();
    for (const [id, words] of titles) {
      const match = Math.max(0, ...words.map((word) => termMatch(term, word)));
      if (match > 0) byDocument.set(id, match);
    }
    return { byDocument, weight: Math.log(1 + (titles.size + 1) / (byDocument.size + 1)) };
  });
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  const named = new Map<string, number>();
  for (const id of new Set(matches.flatMap(({ byDocument }) => [...byDocument.keys()]))) {
    const said = matches.reduce((sum, { byDocument, weight }) => sum + weight * (byDocument.get(id) ?? 0), 0);
    if (said >= namedShare * total) named.set(id, said / total);
  }
  return named;
}
