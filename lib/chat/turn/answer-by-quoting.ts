import "server-only";
import { composeExtractiveAnswer } from "@/lib/ai/model/extractive-answer";
import { completeQuestion } from "@/lib/ai/model/extractive-ellipsis";
import type { Locale } from "@/lib/core/model/locale";
import { isLegal } from "@/lib/knowledge/retrieve-passages";
import type { AnswerDraft } from "./answer-draft";
import { offerContact } from "./offer-contact";

/** Answers without a model: the sentences of the passages that fit best, quoted with their numbers. */
export function answerByQuoting(draft: AnswerDraft, locale: Locale, confidence: number): void {
  draft.facts.mode = "extractive";
  const composed = composeExtractiveAnswer({
    question: draft.turn.question,
    complete: completeQuestion(
      draft.turn.question,
      draft.turn.history.flatMap(({ role, text }) => (role === "user" ? [text] : [])),
      locale,
    ),
    locale,
    agent: draft.agent ?? "sales",
    passages: draft.passages.map(({ number, ...passage }) => ({
      n: number,
      ...passage,
      legal: isLegal(passage.url),
    })),
    confidence,
  });
  for (const sentence of composed.text.split(/(?<=[.!?\]…]\s)|(?<=\n)/)) draft.say(sentence);
  draft.facts.checks = { ...draft.facts.checks, answered: composed.answered };
  if (!composed.answered) offerContact(draft, "no_answer");
}
