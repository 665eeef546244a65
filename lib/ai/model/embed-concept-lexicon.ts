import type { Locale } from "@/lib/core/model/locale";
import { actionConcepts } from "./embed-concepts/actions";
import { digitalConcepts } from "./embed-concepts/digital";
import { natureConcepts } from "./embed-concepts/nature";
import { qualityConcepts } from "./embed-concepts/qualities";
import { serviceConcepts } from "./embed-concepts/service";
import { societyConcepts } from "./embed-concepts/society";
import { tradeConcepts } from "./embed-concepts/trade";
import { stem } from "./embed-stems";
import { isStopWord } from "./embed-stop-words";
import { isCyrillic, tokenize } from "./embed-tokens";

type ConceptIds = readonly number[];

const columns = ["en", "de", "uk"] as const;
const none: ConceptIds = [];
const minCompound = 8;
const minCompoundPart = 4;

/**
 * Concepts a token stands for, as small numbers that are the same in every language (price, Preis, ціна); empty when it is
 * in none. German compounds give the concepts of their parts. Without a locale, Latin words are looked up in both
 * Latin-script languages.
 */
export function conceptsOf(token: string, locale?: Locale): ConceptIds {
  const { conceptsByStem } = loadLexicon();
  if (isCyrillic(token)) return conceptsByStem.uk.get(stem(token, "uk")) ?? none;
  const english = () => conceptsByStem.en.get(stem(token, "en"));
  const german = () => germanConcepts(conceptsByStem.de, token);
  if (locale === "de") return german() ?? english() ?? none;
  return english() ?? (locale === "en" ? none : (german() ?? none));
}

/** Stems of the words that a language has for the concepts of a token (Preis → price, cost, fee …). */
export function translationsOf(token: string, from: Locale | undefined, into: Locale): readonly string[] {
  const { stemsByConcept } = loadLexicon();
  return conceptsOf(token, from).flatMap((concept) => stemsByConcept[into][concept] ?? []);
}

interface Lexicon {
  readonly conceptsByStem: Readonly<Record<Locale, Map<string, number[]>>>;
  readonly stemsByConcept: Readonly<Record<Locale, string[][]>>;
}

let lexicon: Lexicon | undefined;

/** Built on first use, about 30 ms. */
function loadLexicon(): Lexicon {
  lexicon ??= buildLexicon();
  return lexicon;
}

function buildLexicon(): Lexicon {
  const built: Lexicon = {
    conceptsByStem: { de: new Map(), en: new Map(), uk: new Map() },
    stemsByConcept: { de: [], en: [], uk: [] },
  };
  const blocks = [
    tradeConcepts,
    digitalConcepts,
    serviceConcepts,
    societyConcepts,
    natureConcepts,
    actionConcepts,
    qualityConcepts,
  ];
  const lines = blocks.flatMap((block) => block.trim().split("\n"));
  lines.forEach((line, concept) => {
    line.split(" | ").forEach((column, position) => {
      const locale = columns[position] ?? "en";
      const words = tokenize(column);
      const forms = locale === "de" ? words.flatMap(germanForms) : words;
      for (const form of forms) addForm(built.conceptsByStem[locale], form, locale, concept);
      built.stemsByConcept[locale].push([...new Set(words.map((word) => stem(word, locale)))]);
    });
  });
  return built;
}

function addForm(conceptsByStem: Map<string, number[]>, form: string, locale: Locale, concept: number): void {
  if (isStopWord(form, locale)) return;
  const key = stem(form, locale);
  const concepts = conceptsByStem.get(key);
  if (!concepts) conceptsByStem.set(key, [concept]);
  else if (!concepts.includes(concept)) concepts.push(concept);
}

/** The word, and for a verb the forms that the stemmer keeps apart: kostet, kostete, gekostet, Kostung. */
function germanForms(word: string): string[] {
  const verb = germanInfinitive.exec(word)?.[1];
  if (!verb) return [word];
  const link = verb.endsWith("t") || verb.endsWith("d") ? "e" : "";
  return [
    word,
    `${verb}${link}t`,
    `${verb}${link}te`,
    `${verb}${link}ten`,
    `ge${verb}${link}t`,
    `${verb}ung`,
  ];
}

const germanInfinitive = /^(.{3,})en$/;

function germanConcepts(words: ReadonlyMap<string, number[]>, token: string): ConceptIds | undefined {
  const stemmed = stem(token, "de");
  const whole = words.get(stemmed);
  if (whole || stemmed.length < minCompound) return whole;
  const tail = germanTail(words, stemmed);
  const head = germanHead(words, token);
  if (!tail && !head) return undefined;
  return [...(head ?? none), ...(tail ?? none)];
}

function germanTail(words: ReadonlyMap<string, number[]>, stemmed: string): ConceptIds | undefined {
  for (let at = minCompoundPart; at <= stemmed.length - minCompoundPart; at++) {
    const found = words.get(stemmed.slice(at));
    if (found) return found;
  }
  return undefined;
}

function germanHead(words: ReadonlyMap<string, number[]>, token: string): ConceptIds | undefined {
  for (let length = token.length - minCompoundPart; length > minCompoundPart; length--) {
    const found = words.get(token.slice(0, length));
    if (found) return found;
  }
  return undefined;
}
