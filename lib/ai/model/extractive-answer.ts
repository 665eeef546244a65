import type { Locale } from "@/lib/core/model/locale";
import { isForeignLanguage } from "./extractive-foreign";
import { extractivePhrases, variantOf, voiceOf } from "./extractive-phrases";
import {
  type FactKind,
  isCompanyFact,
  type Question,
  readQuestion,
  subjectTerms,
  termsOf,
} from "./extractive-question";
import { type ExtractivePassage, type ScoredUnit, scoreUnits, similarity } from "./extractive-score";
import { smallTalkOf } from "./extractive-small-talk";

export interface ExtractiveAnswer {
  /** Markdown with citation markers such as [1]. */
  text: string;
  /** Numbers of the passages cited, in the order of their first marker. */
  usedPassages: number[];
  /** False when a person should answer: nothing fitted, or the visitor asked for one. */
  answered: boolean;
}

interface ExtractiveInput {
  question: string;
  /** The question with what it leaves to the ones before it ("Und wie lange dauert das?"); the same when not given. */
  complete?: string;
  locale: Locale;
  /** Id of the agent that speaks; sales, technical and billing have openings of their own, and so has a project's `assistant`. */
  agent: string;
  passages: readonly ExtractivePassage[];
  /** How sure the search is that the answer is among the passages, 0 to 1. */
  confidence: number;
}

const MOST_UNITS = 4;
const MOST_CHARACTERS = 720;

/** Below this share of the question's subject nothing is quoted; between the two the answer says that it only comes near. */
const LEAST_COVERAGE = 0.3;
const CLEAR_COVERAGE = 0.45;
const SURE = 0.5;
const DOUBTFUL = 0.2;
const FACT_REPEATED = 0.3;
/** For a sentence that shares no word with the question and only stands beside others. */
const SILENT_LOSS = 0.4;
/** From here on a heading asks what the visitor asks, and its section is the answer. */
const SAME_SECTION = 0.4;

/**
 * Answers a question without a model: the sentences, list items and table rows that fit best, quoted word for word and
 * cited, behind one friendly sentence. Pure and deterministic; never throws.
 */
export function composeExtractiveAnswer(input: ExtractiveInput): ExtractiveAnswer {
  const phrases = extractivePhrases(input.locale);
  const voice = voiceOf(input.agent);
  const talk = smallTalkOf(input.question);
  if (talk !== null) {
    const said = (voice === "project" ? phrases.projectTalk[talk] : undefined) ?? phrases.smallTalk[talk];
    return {
      text: variantOf(said, input.question),
      usedPassages: [],
      answered: talk !== "human",
    };
  }
  if (isForeignLanguage(input.question)) {
    return { text: phrases.otherLanguage, usedPassages: [], answered: true };
  }
  const nothing: ExtractiveAnswer = {
    text: variantOf(phrases.nothing[voice], input.question),
    usedPassages: [],
    answered: false,
  };
  if (input.passages.length === 0) return nothing;

  const question = readQuestion(input.complete ?? input.question, input.locale);
  const ranked = scoreUnits(question, input.passages).sort((a, b) => b.score - a.score);
  const top = ranked[0];
  if (top === undefined || !fits(top, question, input)) return nothing;

  const chosen = choose(ranked, question, input.locale);
  const used = [...new Set(chosen.map(({ passage }) => passage.n))];
  const foreign = chosen.every(({ passage }) => passage.locale !== input.locale);
  const clear =
    top.coverage >= CLEAR_COVERAGE ||
    (input.confidence >= SURE && (top.coverage >= LEAST_COVERAGE || foreign)) ||
    (top.facts.length > 0 && (top.named || subjectTerms(question.terms).length === 0));
  const opening = foreign
    ? phrases.foreign(phrases.languages[top.passage.locale])
    : !clear
      ? variantOf(phrases.nearby, input.question)
      : chosen.some(({ facts }) => facts.includes("price") || facts.includes("duration"))
        ? variantOf(phrases.figures, input.question)
        : variantOf(phrases.opening[voice], input.question);
  const text =
    !foreign && clear && leadsIn(chosen[0]) ? render(chosen).trimStart() : `${opening}${render(chosen)}`;
  return { text, usedPassages: used, answered: true };
}

/** True when the quotation opens by itself ("Die kurze Antwort: …"). */
function leadsIn(first: ScoredUnit | undefined): boolean {
  return first?.unit.kind === "sentence" && /^(?:[^\s:]+\s){0,5}[^\s:]+:\s/u.test(first.unit.text);
}

function fits(top: ScoredUnit, question: Question, { locale, confidence }: ExtractiveInput): boolean {
  // "Was kostet das?" names no subject; what was found for the conversation has to hold the fact.
  if (subjectTerms(question.terms).length === 0 && question.asks.length > 0) return top.facts.length > 0;
  if (question.asks.some(isCompanyFact) && top.facts.length === 0) return false;
  if (top.coverage >= CLEAR_COVERAGE) return true;
  // Between languages words meet less often, so there the search may answer for them.
  const between = top.passage.locale !== locale;
  // "Was kostet ein Chatbot für meine Bäckerei?": the page of the subject has the fact, the rest is the visitor's own.
  const named = top.named && top.facts.length > 0;
  const least = confidence >= SURE && (between || named) ? LEAST_COVERAGE / 2 : LEAST_COVERAGE;
  return confidence >= DOUBTFUL && top.coverage >= least;
}

/** Takes the best units that say something new, first those with facts that are asked for and still missing. */
function choose(ranked: readonly ScoredUnit[], question: Question, locale: Locale): ScoredUnit[] {
  const own = ranked.filter(({ passage }) => passage.locale === locale);
  const top = ranked[0];
  // Quotations in two languages in one answer read badly: stay in the visitor's, unless nothing in it comes close.
  const pool = own[0] !== undefined && top !== undefined && own[0].score >= 0.6 * top.score ? own : ranked;
  const chosen: ScoredUnit[] = [];
  const missing = new Set<FactKind>(question.asks);
  let length = 0;
  while (chosen.length < MOST_UNITS) {
    let best: ScoredUnit | undefined;
    let bestValue = 0;
    const first = chosen[0];
    for (const candidate of pool) {
      if (chosen.includes(candidate) || length + candidate.unit.text.length > MOST_CHARACTERS) continue;
      const value = worth(candidate, chosen, missing, question.asks.length > 0);
      if (value > bestValue) {
        best = candidate;
        bestValue = value;
      }
    }
    if (best === undefined || (first !== undefined && bestValue < 0.55 * Math.max(first.score, 0.5))) break;
    chosen.push(best);
    length += best.unit.text.length;
    for (const fact of best.facts) missing.delete(fact);
  }
  return inReadingOrder(withAntecedents(chosen, pool));
}

function worth(
  candidate: ScoredUnit,
  chosen: readonly ScoredUnit[],
  missing: ReadonlySet<FactKind>,
  asksForFacts: boolean,
): number {
  let value = candidate.score;
  if (chosen.length === 0) return value;
  const repeated = Math.max(...chosen.map(({ terms }) => similarity(terms, candidate.terms)));
  if (repeated > 0.6) return 0;
  const known = chosen.map(({ unit }) => unit.text).join(" ");
  const numbers = candidate.unit.text.match(/\d[\d.,\u00a0\u202f]*/g) ?? [];
  if (numbers.length > 0 && candidate.facts.length > 0 && numbers.every((number) => known.includes(number)))
    return 0;
  value -= 0.5 * repeated;
  const near = chosen.filter(
    ({ unit, passage }) => passage === candidate.passage && unit.block === candidate.unit.block,
  );
  // Figures of one paragraph belong together (one-off and monthly price); those from elsewhere are about something else.
  if (near.length === 0) value -= FACT_REPEATED * candidate.facts.filter((fact) => !missing.has(fact)).length;
  const follows = near.some(({ unit }) => Math.abs(unit.order - candidate.unit.order) === 1);
  if (candidate.facts.length === 0) {
    const explains = follows && candidate.pointsBack;
    if (asksForFacts && !explains) value -= SILENT_LOSS;
    if (candidate.own === 0 && candidate.wording < SAME_SECTION) value -= SILENT_LOSS;
  }
  if (follows) value += 0.25;
  if (chosen.every(({ passage }) => passage.n !== candidate.passage.n)) {
    const settled = asksForFacts ? missing.size === 0 : (chosen[0]?.wording ?? 0) >= SAME_SECTION;
    value -= settled ? 0.4 : 0.15;
  }
  return value;
}

/** Adds the sentence before one that points back to it ("Er gibt keine Rabatte"). */
function withAntecedents(chosen: readonly ScoredUnit[], pool: readonly ScoredUnit[]): ScoredUnit[] {
  const complete = [...chosen];
  for (const { unit, passage, pointsBack } of chosen) {
    if (!pointsBack) continue;
    const before = pool.find(
      (other) =>
        other.passage === passage && other.unit.block === unit.block && other.unit.order === unit.order - 1,
    );
    if (before !== undefined && !complete.includes(before)) complete.push(before);
  }
  return complete;
}

/** Passages in the order they were first chosen, within each the order of the text. */
function inReadingOrder(chosen: readonly ScoredUnit[]): ScoredUnit[] {
  const passages = [...new Set(chosen.map(({ passage }) => passage))];
  return passages.flatMap((passage) =>
    chosen.filter((entry) => entry.passage === passage).sort((a, b) => a.unit.order - b.unit.order),
  );
}

/** Sentences flow on in one paragraph with a marker where the source changes; items and rows become a list. */
function render(chosen: readonly ScoredUnit[]): string {
  let text = "";
  let listing = false;
  for (const [index, { unit, passage }] of chosen.entries()) {
    const next = chosen[index + 1];
    if (unit.kind === "sentence") {
      const ends = next === undefined || next.passage !== passage || next.unit.kind !== "sentence";
      const quote = closed(unit.text);
      const gap = listing ? "\n\n" : " ";
      text += `${gap}${ends ? quote.replace(/([.!…]?["“”»’')]*)$/u, ` [${passage.n}]$1`) : quote}`;
    } else {
      text += `${listing ? "\n" : "\n\n"}- ${escapeLineStart(unit.text)} [${passage.n}]`;
    }
    listing = unit.kind !== "sentence";
  }
  return text;
}

function closed(sentence: string): string {
  return /[.!?…]["“”»’')]*$/u.test(sentence) ? sentence : `${sentence.replace(/[:;,–—-]+$/u, "").trimEnd()}.`;
}

function escapeLineStart(text: string): string {
  return text.replace(/^([#>+*|=-]|\d+[.)])/, "\\$1");
}

const MOST_FOLLOW_UPS = 3;
const LONGEST_FOLLOW_UP = 90;

interface FollowUpInput {
  locale: Locale;
  agent: string;
  passages: readonly ExtractivePassage[];
  /** The question just answered; suggestions that repeat it are left out. */
  question?: string;
}

/**
 * Quick replies: questions among the passages' titles and headings, then their other headings, then the agent's usual ones.
 * Never more than three, none twice, none longer than 90 characters.
 */
export function suggestFollowUps({ locale, agent, passages, question = "" }: FollowUpInput): string[] {
  const phrases = extractivePhrases(locale);
  const headings = passages
    .filter((passage) => passage.locale === locale)
    .flatMap(({ title, headingPath, text }) => [
      title,
      ...headingPath,
      ...[...text.matchAll(/^ {0,3}#{1,6}\s+(.+?)\s*#*\s*$/gm)].map((match) => match[1] ?? ""),
    ])
    .map((heading) => heading.replace(/[*_`]/g, "").trim());
  const asked = headings.filter((heading) => heading.endsWith("?"));
  const named = headings.filter((heading) => /^[^?!:]{4,60}$/.test(heading)).map(phrases.moreAbout);
  const { asks, terms: askedTerms } = readQuestion(question, locale);
  const known = [askedTerms];
  const suggestions: string[] = [];
  for (const candidate of [...asked, ...phrases.questions[voiceOf(agent)], ...named]) {
    if (suggestions.length === MOST_FOLLOW_UPS) break;
    const terms = termsOf(candidate, locale);
    if (
      candidate.length > LONGEST_FOLLOW_UP ||
      suggestions.includes(candidate) ||
      candidate === question.trim()
    )
      continue;
    const again = readQuestion(candidate, locale).asks;
    if (again.length > 0 && again.every((fact) => asks.includes(fact))) continue;
    if (known.some((other) => similarity(other, terms) > 0.7)) continue;
    known.push(terms);
    suggestions.push(candidate);
  }
  return suggestions;
}
