import { detectLanguage } from "./detect-language";
import { guessTextLocale, isStopWord } from "./embed-stop-words";
import { tokenize } from "./embed-tokens";

/** Shorter texts are names and key words more often than another language. */
const FEWEST_WORDS = 3;
const SURE = 0.6;

/** True when a text is clearly in none of the languages we speak. Names and single words are in none and in all. */
export function isForeignLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const readable = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)?.length ?? 0;
  if (letters > 0 && readable < letters / 2) return true;
  const words = tokenize(text).filter((word) => /\p{L}/u.test(word));
  if (words.length < FEWEST_WORDS) return false;
  const { locale, confidence } = detectLanguage(text);
  if (locale === null) return confidence >= SURE;
  // A sentence has small words; without one of ours a weak guess is none.
  const ours = guessTextLocale(words) !== undefined || words.some((word) => isStopWord(word));
  return words.length > FEWEST_WORDS && confidence < SURE && !ours;
}
