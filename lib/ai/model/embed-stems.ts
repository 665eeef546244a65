import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemGerman } from "@orama/stemmers/german";
import type { Locale } from "@/lib/core/model/locale";
import { isCyrillic } from "./embed-tokens";
import { stemUkrainian } from "./embed-ukrainian-stem";

/**
 * Stem of one token (as made by `tokenize`). Cyrillic words always take the Ukrainian stemmer, Latin words in a Ukrainian
 * text the English one, since they are names or borrowed terms there. Tokens with digits stay as they are.
 */
export function stem(token: string, locale: Locale): string {
  if (isCyrillic(token)) return stemUkrainian(token);
  if (token.length < 3 || hasDigit.test(token)) return token;
  return locale === "de" ? stemGerman(token) : stemEnglish(token);
}

const hasDigit = /\d/;
