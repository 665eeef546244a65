import type { Locale, Localized } from "@/lib/core/model/locale";
import { locales } from "@/lib/core/model/locale";
import { stem } from "./embed-stems";
import { isStopWord } from "./embed-stop-words";
import { tokenize } from "./embed-tokens";
import { type FactKind, isAskingTerm, isCompanyFact, readQuestion } from "./extractive-question";
import { smallTalkOf } from "./extractive-small-talk";

/** What a page calls a fact that questions ask for in other words ("How much is …", "Wann habt ihr geöffnet?"). */
const FACT_WORDS: Localized<Readonly<Record<FactKind, string>>> = {
  de: {
    price: "Preis kostet",
    monthly: "",
    duration: "Dauer dauert",
    hours: "Öffnungszeiten erreichen Montag Freitag Uhr",
    place: "Adresse Anschrift finden uns Straße",
    contact: "Telefon E-Mail",
  },
  en: {
    price: "price costs",
    monthly: "",
    duration: "duration takes",
    hours: "opening hours reach us Monday Friday",
    place: "address find us street",
    contact: "phone e-mail",
  },
  uk: {
    price: "ціна коштує",
    monthly: "",
    duration: "термін триває",
    hours: "години роботи звернутися понеділка п’ятниці",
    place: "адреса знайдете нас",
    contact: "телефон пошта",
  },
};

/** A question that goes on from the one before and only names another subject ("Und für Telegram?"). */
const GOES_ON = /^\s*(?:und|and|what about|how about|а|і|й|та)(?!\p{L})/iu;
const LONGEST_GOING_ON = 5;
const MOST_SUBJECT_WORDS = 8;

/**
 * A question with what it leaves unsaid: one without a subject of its own ("Und wie lange dauert das?") takes that of
 * the newest question before it that has one, one that only names another subject takes what was asked. Every other
 * question stands alone.
 * @param earlier the visitor's questions before it, oldest first
 */
export function completeQuestion(question: string, earlier: readonly string[], locale: Locale): string {
  if (smallTalkOf(question) !== null) return question;
  const { asks } = readQuestion(question, locale);
  if (subjectWords(question).length === 0) {
    // Hours, address and contact are the company's, whatever was talked about.
    if (asks.some((kind) => isCompanyFact(kind) || kind === "contact")) return question;
    const subject = newest(earlier, (text) => subjectWords(text).join(" "));
    return subject === "" ? question : `${question} ${subject}`;
  }
  if (asks.length === 0 && GOES_ON.test(question) && tokenize(question).length <= LONGEST_GOING_ON) {
    const asked = newest(earlier, (text) => factWords(text, locale));
    return asked === "" ? question : `${question} ${asked}`;
  }
  return question;
}

/** The words by which texts name the facts that a question asks for; empty when it asks for none. */
export function factWords(question: string, locale: Locale): string {
  return readQuestion(question, locale)
    .asks.map((kind) => FACT_WORDS[locale][kind])
    .filter((words) => words !== "")
    .join(" ");
}

function newest(earlier: readonly string[], read: (text: string) => string): string {
  for (const text of earlier.toReversed()) {
    if (smallTalkOf(text) !== null) continue;
    const found = read(text);
    if (found !== "") return found;
  }
  return "";
}

/** The words of a question that say what it is about; it may be in another language than the next one. */
function subjectWords(text: string): string[] {
  return tokenize(text.slice(0, 300))
    .filter(
      (word) =>
        !isStopWord(word) &&
        locales.every((locale) => !isAskingTerm({ stem: stem(word, locale), concepts: [] })),
    )
    .slice(0, MOST_SUBJECT_WORDS);
}
