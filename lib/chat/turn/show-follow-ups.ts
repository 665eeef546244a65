import "server-only";
import { suggestFollowUps } from "@/lib/ai/model/extractive-answer";
import { smallTalkOf } from "@/lib/ai/model/extractive-small-talk";
import type { Locale } from "@/lib/core/model/locale";
import { refusalConfidence } from "@/lib/knowledge/model/answer-confidence";
import type { AnswerDraft } from "./answer-draft";
import { offerContact } from "./offer-contact";

/** Quick replies under an answer, and the lead card where it helps: after prices, or when nothing was found. */
export function showFollowUps(draft: AnswerDraft, locale: Locale, confidence: number): void {
  const talk = smallTalkOf(draft.turn.question);
  const questions = suggestFollowUps({
    locale,
    agent: talk === null || draft.turn.channel === "project" ? (draft.agent ?? "sales") : "neutral",
    // Only what the answer rests on leads further; after small talk the general questions do.
    passages: draft.passages
      .filter((passage) => draft.citedNumbers.includes(passage.number))
      .map(({ number, ...passage }) => ({ n: number, ...passage })),
    question: draft.turn.question,
  });
  if (questions.length > 0) draft.show({ type: "data-suggestions", id: "suggestions", data: { questions } });
  if (draft.agent === "sales" && /\d\s?€|€\s?\d|EUR/.test(draft.text)) offerContact(draft, "offer");
  else if (
    talk === null &&
    draft.facts.checks.answered !== true &&
    draft.citedNumbers.length === 0 &&
    confidence < refusalConfidence
  )
    offerContact(draft, "no_answer");
}
