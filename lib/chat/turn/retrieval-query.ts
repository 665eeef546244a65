import "server-only";
import type { OpenTurn } from "../open-turn";

/** A question with fewer words than this usually refers to the one before ("Und wie lange dauert das?"). */
const fewWords = 6;

/** What is searched for: the question, after the previous one when it is too short to stand alone. */
export function retrievalQuery(turn: OpenTurn): string {
  const words = turn.question.split(/\s+/).length;
  const previous = turn.history.findLast((message) => message.role === "user");
  return words < fewWords && previous ? `${turn.question}\n${previous.text.slice(0, 300)}` : turn.question;
}
