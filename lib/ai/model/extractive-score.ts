import type { Locale } from "@/lib/core/model/locale";
import { tokenize } from "./embed-tokens";
import {
  asksOf,
  type FactKind,
  holdsFact,
  isAskingTerm,
  isCompanyFact,
  type Question,
  subjectTerms,
  type Term,
  termMatch,
  termsOf,
} from "./extractive-question";
import { type QuotableUnit, quotableUnits } from "./extractive-units";

/** A passage that was found for the question; `n` is the number it is cited by. */
export interface ExtractivePassage {
  n: number;
  title: string;
  headingPath: readonly string[];
  /** Markdown. */
  text: string;
  locale: Locale;
  /** Comparable within one search. */
  score: number;
  /** Terms of business, privacy policies and the like, which touch on everything and explain little. */
  legal?: boolean;
}

export interface ScoredUnit {
  unit: QuotableUnit;
  passage: ExtractivePassage;
  terms: Term[];
  facts: FactKind[];
  /** Share of what the question is about that the unit, its headings and its title say, 0 to 1. */
  coverage: number;
  /** The same for the unit's own words only. */
  own: number;
  /** Whether its title names something the question is about. */
  named: boolean;
  /** How alike its heading and the question are, word by word. */
  wording: number;
  /** Hard to understand without the sentence before it. */
  pointsBack: boolean;
  score: number;
}

/** Words under headings count less than words in the sentence itself. */
const HEADING_WEIGHT = 0.8;
const TITLE_WEIGHT = 0.8;
/** The rest of the same page speaks about the subject too (the price table of a page that has an example from a workshop). */
const PAGE_BONUS = 0.5;
const ASKING_WEIGHT = 0.25;
const FACT_BONUS = 0.4;
const MONTHLY_BONUS = 0.1;
const FAQ_BONUS = 0.5;
/** For a heading with the very words of the question, small ones included ("Was er nicht kann"). */
const WORDING_BONUS = 0.45;
/** Paragraphs say the main thing first. */
const POSITION_LOSS = 0.04;
const RANK_LOSS = 0.06;
/** For a unit of a page about something else than the page that the question names by its title. */
const OTHER_SUBJECT_LOSS = 0.8;
/** From this share of the question's subject on, a title names it. */
const NAMED = 0.35;
/** What is said on a page whose title has none of the subject's own words, when another page's title has. */
const UNNAMED_LOSS = 0.3;
const SAME_WORD = 0.8;
const LEGAL_LOSS = 0.3;
const ONE_OFF_BONUS = 0.2;
/** For what is said of a case that the question does not name ("ein Chatbot für eine Werkstatt"). */
const NARROWER_LOSS = 0.9;
/** The same when the question names a case of its own: another's is an example of it, if only a near one. */
const OTHER_CASE_LOSS = 0.5;
/** What a sentence says of many subjects in turn counts less than a page about the one. */
const OWN_SUBJECT_WEIGHT = 0.5;
/** Without a subject only the words that ask are covered, and they stand everywhere. */
const ASKED_ONLY_LOSS = 0.7;
const LONGEST_UNIT = 420;

/** A sentence that points back at the one before it; alone it is hard to understand. */
const POINTS_BACK =
  /^(?:er|sie(?= (?:ist|hat|kann|wird))|es|das|dies\p{L}*|darin|dazu|dabei|daf\p{L}+|danach|damit|deshalb|außerdem|auch|it|this|that|these|those|they|also|then|therefore|він|вона|воно|вони|це|цей|ця|сюди|тоді|тому|також|потім|до цього)(?!\p{L})/iu;

/** The units of all passages with how well each answers the question; unordered. */
export function scoreUnits(question: Question, passages: readonly ExtractivePassage[]): ScoredUnit[] {
  const best = Math.max(...passages.map((passage) => passage.score), Number.EPSILON);
  const read = [...passages].sort((a, b) => b.score - a.score).map(readPassage);
  const weights = weightTerms(
    question,
    read.flatMap(({ units }) => units.map(({ terms }) => terms)),
  );
  const total = question.terms.reduce((sum, term) => sum + (weights.get(term.stem) ?? 0), 0);
  /** Share of the question's words that the best of the given lists says, each list with its own weight. */
  const share = (...lists: readonly (readonly [number, readonly Term[]])[]) => {
    if (total === 0) return 0;
    let said = 0;
    for (const term of question.terms) {
      const match = Math.max(...lists.map(([weight, terms]) => weight * bestMatch(term, terms)));
      said += (weights.get(term.stem) ?? 0) * match;
    }
    return said / total;
  };
  const pages = new Map<string, Term[]>();
  for (const { passage, titleTerms, units } of read) {
    const known = pages.get(passage.title) ?? [...titleTerms];
    for (const { terms, headingTerms } of units) known.push(...terms, ...headingTerms);
    pages.set(passage.title, known);
  }
  const pageShares = new Map([...pages].map(([title, terms]) => [title, share([1, terms])]));
  const subject = subjectTerms(question.terms);
  const subjectWeight = subject.reduce((sum, term) => sum + (weights.get(term.stem) ?? 0), 0);
  const subjectShare = (terms: readonly Term[], least = 0) =>
    subjectWeight === 0
      ? 0
      : subject.reduce((sum, term) => {
          const match = bestMatch(term, terms);
          return match < least ? sum : sum + (weights.get(term.stem) ?? 0) * match;
        }, 0) / subjectWeight;
  const ofOwnCase = [...question.words].some((word) => FOR.test(word));
  const named = Math.max(0, ...read.map(({ titleTerms }) => subjectShare(titleTerms)));

  return read.flatMap(({ passage, titleTerms, units }, rank) => {
    const relative = Number.isFinite(passage.score) ? Math.max(0, passage.score / best) : 0;
    const placed =
      PAGE_BONUS * (pageShares.get(passage.title) ?? 0) + 0.1 * relative - Math.min(0.3, RANK_LOSS * rank);
    const titleShare = subjectShare(titleTerms);
    const isNamed = subject.some((term) => bestMatch(term, titleTerms) >= 0.7);
    return units.flatMap(({ unit, terms, heading, headingTerms, position }) => {
      if (/\?["“”»’')]*$/.test(unit.text) || unit.text.length > LONGEST_UNIT) return [];
      const coverage = share([1, terms], [HEADING_WEIGHT, headingTerms], [TITLE_WEIGHT, titleTerms]);
      const own = share([1, terms]);
      // What is free is hardly ever the thing whose price is asked for.
      const facts = question.asks.filter(
        (kind) =>
          holdsFact(unit.text, kind) && (kind !== "price" || subject.length === 0 || AMOUNT.test(unit.text)),
      );
      let score =
        coverage + 0.2 * own + placed + FACT_BONUS * facts.filter((kind) => kind !== "monthly").length;
      if (facts.includes("monthly")) score += MONTHLY_BONUS;
      if (question.asks.length > 0 && facts.length === 0) score -= 0.25;
      if (named >= NAMED) {
        const fit = Math.max(titleShare, OWN_SUBJECT_WEIGHT * subjectShare(terms, SAME_WORD));
        score -= OTHER_SUBJECT_LOSS * Math.max(0, named - fit);
        if (!isNamed) score -= UNNAMED_LOSS;
      }
      if (isNarrower(unit.text, passage.locale, question) || isNarrower(heading, passage.locale, question)) {
        score -= ofOwnCase ? OTHER_CASE_LOSS : NARROWER_LOSS;
      }
      if (subject.length === 0) score -= ASKED_ONLY_LOSS * coverage;
      if (question.asks.some(isCompanyFact) && facts.length === 0) score -= 1;
      if (passage.legal) score -= LEGAL_LOSS;
      if (facts.includes("price") && ONE_OFF.test(unit.text)) score += ONE_OFF_BONUS;
      if (heading.endsWith("?") && asksTheSame(question, subject, heading, headingTerms)) score += FAQ_BONUS;
      const wording = sameWording(question, heading);
      const pointsBack = POINTS_BACK.test(unit.text);
      score += WORDING_BONUS * wording - POSITION_LOSS * Math.min(4, position);
      if (pointsBack) score -= 0.15;
      if (/[„“«‘"].{12,}[“”»’"]/u.test(unit.text)) score -= 0.35;
      if (terms.length < 3 && facts.length === 0) score -= 0.3;
      return [{ unit, passage, terms, facts, coverage, own, named: isNamed, wording, pointsBack, score }];
    });
  });
}

function readPassage(passage: ExtractivePassage) {
  const { locale } = passage;
  const titleTerms = termsOf([passage.title, ...passage.headingPath.slice(0, -1)].join(" "), locale);
  const begins = new Map<number, number>();
  const headings = new Map<string, Term[]>();
  const units = quotableUnits(passage.text).map((unit) => {
    const begin = begins.get(unit.block) ?? unit.order;
    begins.set(unit.block, begin);
    const heading = unit.heading || (passage.headingPath.at(-1) ?? passage.title);
    const headingTerms = headings.get(heading) ?? termsOf(heading, locale);
    headings.set(heading, headingTerms);
    return { unit, terms: termsOf(unit.text, locale), heading, headingTerms, position: unit.order - begin };
  });
  return { passage, titleTerms, units };
}

const AMOUNT = /[€$£]|\d\s?(?:euro|EUR|євро|грн)/iu;
/** An amount that is not one by the month. */
const ONE_OFF =
  /(?:[€$£]\s?\d[\d.,]*|\d\s?(?:€|EUR|euro|євро))(?!\s*(?:netto |net |нетто )?(?:im Monat|pro Monat|monatlich|\/ ?Monat|a month|per month|\/ ?month|на місяць))/iu;

/** True when a heading asks for the same about the same; with another subject its figures are others. */
function asksTheSame(
  question: Question,
  subject: readonly Term[],
  heading: string,
  headingTerms: readonly Term[],
): boolean {
  if (subject.length === 0) return asksOf(heading).some((kind) => question.asks.includes(kind));
  const about = subjectTerms(headingTerms);
  if (about.length > 0 && similarity(subject, about) <= 0.5) return false;
  return similarity(question.terms, headingTerms) > 0.5;
}

const FOR = /^(?:für|for|для)$/u;
const WORDS_AFTER_FOR = 4;

/** True for a text that limits the question's subject to a case which the question does not name. */
function isNarrower(text: string, locale: Locale, question: Question): boolean {
  const words = tokenize(text);
  return words.some((word, at) => {
    if (!FOR.test(word) || at === 0) return false;
    const [before] = termsOf(words[at - 1] ?? "", locale);
    if (before === undefined || isAskingTerm(before) || bestMatch(before, question.terms) < 0.7) return false;
    const after = words.slice(at + 1, at + 1 + WORDS_AFTER_FOR).join(" ");
    const limits = subjectTerms(termsOf(after, locale));
    return limits.length > 0 && limits.every((term) => bestMatch(term, question.terms) === 0);
  });
}

/** Rare words of the question count most; words that only ask count little. */
function weightTerms(question: Question, units: readonly (readonly Term[])[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const term of question.terms) {
    const holding = units.filter((terms) => bestMatch(term, terms) > 0).length;
    const rarity = Math.log(1 + (units.length + 1) / (holding + 1)) / Math.log(units.length + 2);
    weights.set(term.stem, (isAskingTerm(term) ? ASKING_WEIGHT : 1) * (0.5 + rarity));
  }
  return weights;
}

function bestMatch(term: Term, terms: readonly Term[]): number {
  let best = 0;
  for (const other of terms) {
    const match = termMatch(term, other);
    if (match > best) best = match;
    if (best === 1) break;
  }
  return best;
}

/** How alike question and heading are word by word (Dice), small words too; one that denies fits only one that does. */
function sameWording(question: Question, heading: string): number {
  const words = new Set(tokenize(heading));
  if (words.size < 2) return 0;
  const shared = [...words].filter((word) => question.words.has(word)).length;
  const alike = (2 * shared) / (question.words.size + words.size);
  const denies = [...question.words].some((word) => DENIES.test(word));
  return [...words].some((word) => DENIES.test(word)) === denies ? alike : alike / 2 - 0.2;
}

const DENIES = /^(?:nicht|nichts|kein\p{L}*|ohne|not|cannot|cant|dont|doesnt|wont|no|without|не|ні|без)$/u;

/** How alike two lists of words are, 0 to 1 (share of the shorter one's words that the other has, both ways). */
export function similarity(a: readonly Term[], b: readonly Term[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const one = a.reduce((sum, term) => sum + bestMatch(term, b), 0) / a.length;
  const two = b.reduce((sum, term) => sum + bestMatch(term, a), 0) / b.length;
  return (2 * one * two) / Math.max(one + two, Number.EPSILON);
}
