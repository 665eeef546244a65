import { type Locale, type Localized, locales } from "@/lib/core/model/locale";
import { conceptsOf } from "./embed-concept-lexicon";
import { stem } from "./embed-stems";
import { isStopWord } from "./embed-stop-words";
import { tokenize } from "./embed-tokens";

/** Kinds of facts a question can ask for and a sentence can hold. */
export const FACT_KINDS = ["price", "monthly", "duration", "hours", "place", "contact"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What in a question asks for the fact, in the three languages together: visitors mix them. */
const ASKS: Record<Exclude<FactKind, "monthly">, RegExp> = {
  price:
    /(?<!\p{L})(?:was|wie ?viel|how much|what|скільки)[^?.]{0,40}(?:kost|cost|charge|кошту)|kost(?:et|en)|preis|teuer|tarif|budget|(?<!\p{L})(?:costs?|price|pricing|fees?|expensive|cheap)|how much|цін[аиу]|коштує|коштуват|вартіст|прайс|дорого|почім/iu,
  duration:
    /wie lange|wie schnell|dauer|(?<!\p{L})bis wann|lieferzeit|wann[^?]{0,30}(?:fertig|online|bereit)|how (?:long|soon|fast|quickly)|duration|turnaround|lead time|(?:скільки|як)[^?.,]{0,20}(?:часу|трива|довго|тижн)|як швидко|за скільки|термін|строк|коли[^?]{0,30}(?:готов|запра)/iu,
  hours:
    /öffnungszeit|geöffnet|(?<!\p{L})offen|erreichbar|wann erreich|opening hours|when can i reach|open (?:today|on|until|now)|when (?:are|do) you (?:open|close|work)|reachable|години роботи|графік|коли[^?]{0,20}(?:ви прац|працює|відкри|відчин|звернут|зателефон)/iu,
  place:
    /(?<!\p{L})wo (?:ist (?:ihr|euer)|sind sie|seid ihr|sitzen|sitzt|finde ich (?:sie|euch))|adresse|standort|(?<!\p{L})where (?:is|are) (?:you|your)|(?<!\p{L})address|located|(?<!\p{L})де (?:ви|ваш|знаход|розташ|офіс)|адрес/iu,
  contact:
    /telefon|e-?mail|kontakt|anruf|rückruf|ansprechpartner|(?<!\p{L})(?:phone|contact|call you|reach you)|електронн|телефон|зв.?яза|контакт|подзвон/iu,
};

const NUMBER_WORD =
  "ein|eine|einem|einen|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|halbe[nrs]?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?|один|одного|два|дві|двох|три|трьох|чотири|чотирьох|п.ять|п.яти|шість|сім|вісім|восьми|дев.ять|десять|дванадцять|пів";
const HOLDS: Record<FactKind, RegExp> = {
  price:
    /(?:€|EUR|\$|£)\s?\d|\d[\d.,\s\u00a0\u202f]*\s?(?:€|euro|EUR|євро|грн|\$|£)|kostenlos|gratis|free of charge|безкоштовн/iu,
  monthly:
    /(?:€|\d|euro|євро)[^.!?]{0,30}(?:im Monat|pro Monat|monatlich|\/ ?Monat|a month|per month|monthly|\/ ?month|на місяць|щомісяц|\/ ?міс)/iu,
  duration: new RegExp(
    `(?:\\d|(?<!\\p{L})(?:${NUMBER_WORD})(?!\\p{L}))[\\s\\u00a0–-]*(?:(?:working|werk|arbeits)\\s?)?(?:tag|woche|monat(?!lich)|stunde|minute|day|week|month|hour|minute|дні|днів|день|тижн|тиждень|місяц|годин|хвилин)|(?:за|—|протягом|упродовж)\\s(?:тиждень|день|місяць)`,
    "iu",
  ),
  hours:
    /\d{1,2}(?:[:.]\d{2})?\s?(?:uhr|[ap]\.?m\.?)?\s?(?:–|-|bis|to|until|and|до)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:uhr|[ap]\.?m|год)|24\/7|rund um die uhr|around the clock|цілодобово/iu,
  place:
    /\b\d{5}\s\p{Lu}|(?:straße|strasse|platz)\s\d|\d+\s(?:\p{Lu}\p{L}+\s)?street|(?:вул\.|вулиц|площ)\S*\s\p{Lu}/u,
  contact: /\S+@\S+\.\S|\+\d{2}[\d\s()-]{6,}|kontaktformular|contact form|форм\S+ (?:на сайті|зв)/iu,
};

/** Facts of the company itself, whatever the conversation is about; only a text that holds them answers. */
export function isCompanyFact(kind: FactKind): boolean {
  return kind === "hours" || kind === "place";
}

/** True when the text states a fact of the kind. */
export function holdsFact(text: string, kind: FactKind): boolean {
  return HOLDS[kind].test(text);
}

/** A word of content, with what it is compared by. */
export interface Term {
  stem: string;
  concepts: readonly number[];
}

/** The hyphen of words that are also written as one: chat-bot, e-mail, чат-бот. */
const SHORT_PARTS = /(?<=(?<!\p{L})\p{L}{1,4})-(?=\p{L}{3,4}(?!\p{L}))/gu;

/** Content words of a text as terms, each once. */
export function termsOf(text: string, locale: Locale): Term[] {
  const terms = new Map<string, Term>();
  for (const token of tokenize(text.replace(SHORT_PARTS, ""))) {
    if (isStopWord(token, locale) || (token.length < 2 && !/\d/.test(token))) continue;
    const stemmed = stem(token, locale);
    if (!terms.has(stemmed)) terms.set(stemmed, { stem: stemmed, concepts: conceptsOf(token, locale) });
  }
  return [...terms.values()];
}

/**
 * How well two words match, 0 to 1: the same stem, a stem that begins the other (compounds and endings), the same concept
 * (price, Preis, ціна).
 */
export function termMatch(a: Term, b: Term): number {
  if (a.stem === b.stem) return 1;
  const [short, long] = a.stem.length < b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem];
  if (short.length >= 4 && long.startsWith(short)) return 0.8;
  // Only the kind of thing is the same: a Wissensassistent is no Telegram-Assistent.
  if (short.length >= 7 && long.endsWith(short)) return 0.4;
  return a.concepts.some((concept) => b.concepts.includes(concept)) ? 0.7 : 0;
}

export interface Question {
  terms: Term[];
  /** Every word, small ones too. */
  words: ReadonlySet<string>;
  /** Facts asked for; a price question also wants what it costs by the month. */
  asks: FactKind[];
}

/** Longer questions are answered by their beginning. */
const LONGEST_QUESTION = 1_000;

/** Reads what a question is about and which facts it asks for. */
export function readQuestion(question: string, locale: Locale): Question {
  const text = question.slice(0, LONGEST_QUESTION);
  return { terms: termsOf(text, locale), words: new Set(tokenize(text)), asks: asksOf(text) };
}

/** The facts a question or a heading asks for. */
export function asksOf(text: string): FactKind[] {
  return FACT_KINDS.filter((kind) => ASKS[kind === "monthly" ? "price" : kind].test(text));
}

/** The words that ask for a fact ("kostet", "lange") say nothing about the subject. */
export function isAskingTerm(term: Term): boolean {
  return ASKING.has(term.stem);
}

const ASKING_WORDS: Localized<string> = {
  de: "kostet kosten Preis Preise teuer dauert dauern Dauer lange schnell viel bekommen gibt gerne möchte bitte ungefähr insgesamt genau etwa eigentlich monatlich Monat Woche Wochen Tage Zeit Uhr geöffnet offen öffnet Öffnungszeiten erreichbar Adresse Standort sitzt sitzen erreiche erreichen finde habt hast seid tun machen funktioniert geht",
  en: "cost costs price prices expensive take takes long soon fast much get want like please roughly total exactly monthly month week weeks days time open opening hours located location address find reach do work works",
  uk: "коштує коштуватиме ціна ціни вартість часу триває довго швидко займе термін хочу ласка приблизно разом точно місяць тиждень тижнів днів відкриті відчинені годин години графік адреса знаходитеся звернутися моєї мого моєму моїй мою моїх нашого нашої нашій вашого вашої працює працюєте знайти",
};
const ASKING = new Set(
  locales.flatMap((locale) => tokenize(ASKING_WORDS[locale]).map((word) => stem(word, locale))),
);

/** Terms that say what a question or a heading is about. */
export function subjectTerms(terms: readonly Term[]): Term[] {
  return terms.filter((term) => !isAskingTerm(term));
}
