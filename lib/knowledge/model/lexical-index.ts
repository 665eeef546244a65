import { skeleton, visitCharGrams } from "@/lib/ai/model/embed-skeleton";
import { stem } from "@/lib/ai/model/embed-stems";
import { guessTextLocale } from "@/lib/ai/model/embed-stop-words";
import { tokenize } from "@/lib/ai/model/embed-tokens";
import type { Locale } from "@/lib/core/model/locale";
import type { TextLocale } from "./analyze";
import { splitCompound } from "./split-compound";

/** A passage to be searched. Titles and headings count more than the text, so they need not be repeated in it. */
export interface LexicalDocument {
  readonly id: string;
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly text: string;
  readonly locale?: TextLocale;
}

/**
 * In-memory inverted index: postings by word form in typed arrays, and look-up tables from stems, parts of compounds and
 * character n-grams to word forms. A question's word is thus widened over the vocabulary, which is small, and never over
 * the passages. About 12 bytes a posting; build it anew when passages change (2,000 take about a fifth of a second).
 */
export interface LexicalIndex {
  readonly size: number;
  readonly ids: readonly string[];
  /** Languages of the passages, as given or guessed. */
  readonly distinctLocales: readonly Locale[];
  readonly forms: readonly string[];
  readonly formIds: ReadonlyMap<string, number>;
  /** Postings of form f are the entries postingStart[f] ≤ i < postingStart[f + 1]. */
  readonly postingStart: Uint32Array;
  readonly postingDocument: Uint32Array;
  /** Term frequency over the weighted fields, each normalised by its length (BM25F). */
  readonly postingFrequency: Float32Array;
  readonly formsByStem: ReadonlyMap<string, readonly number[]>;
  /** Compounds by the stem of a part. */
  readonly formsByPart: ReadonlyMap<string, readonly number[]>;
  readonly gramIds: ReadonlyMap<string, number>;
  readonly gramStart: Uint32Array;
  readonly gramForm: Uint32Array;
}

/** Five letters rank passages, three find the forms similar to an unknown word. */
export const gramLengths = { similar: 3, score: 5 } as const;

const fieldWeight = { title: 2, headings: 1.6, text: 1 } as const;
const fieldLengthNorm = { title: 0.3, headings: 0.3, text: 0.6 } as const;
type Field = keyof typeof fieldWeight;
const fields: readonly Field[] = ["title", "headings", "text"];

/** Shortest German word that is tried as a compound. */
const minCompoundLength = 9;

export function buildLexicalIndex(documents: readonly LexicalDocument[]): LexicalIndex {
  const vocabulary = new Vocabulary();
  const distinctLocales = new Set<Locale>();
  const tokenized = documents.map((document) => {
    const tokens: Record<Field, string[]> = {
      title: tokenize(document.title ?? ""),
      headings: tokenize(document.headings?.join("\n") ?? ""),
      text: tokenize(document.text),
    };
    const known = document.locale === "unknown" ? undefined : document.locale;
    const locale = known ?? guessTextLocale(tokens.text.slice(0, 200)) ?? "unknown";
    if (locale !== "unknown") distinctLocales.add(locale);
    return {
      title: vocabulary.idsOf(tokens.title, locale),
      headings: vocabulary.idsOf(tokens.headings, locale),
      text: vocabulary.idsOf(tokens.text, locale),
    };
  });
  return {
    size: documents.length,
    ids: documents.map((document) => document.id),
    distinctLocales: [...distinctLocales],
    forms: vocabulary.forms,
    formIds: vocabulary.ids,
    ...buildPostings(tokenized, vocabulary.forms.length),
    ...vocabulary.tables(),
  };
}

function buildPostings(documents: readonly Record<Field, Uint32Array>[], formCount: number) {
  const normaliser = lengthNormaliser(documents);
  const lastDocument = new Int32Array(formCount).fill(-1);
  const postingStart = new Uint32Array(formCount + 1);
  documents.forEach((document, ordinal) => {
    for (const field of fields) {
      for (const form of document[field]) {
        if (lastDocument[form] === ordinal) continue;
        lastDocument[form] = ordinal;
        postingStart[form + 1] = (postingStart[form + 1] ?? 0) + 1;
      }
    }
  });
  for (let form = 0; form < formCount; form++) {
    postingStart[form + 1] = (postingStart[form + 1] ?? 0) + (postingStart[form] ?? 0);
  }
  const total = postingStart[formCount] ?? 0;
  const postingDocument = new Uint32Array(total);
  const postingFrequency = new Float32Array(total);
  const cursor = postingStart.slice(0, formCount);
  lastDocument.fill(-1);
  documents.forEach((document, ordinal) => {
    for (const field of fields) {
      const weight = fieldWeight[field] / normaliser(field, document[field].length);
      for (const form of document[field]) {
        let at = (cursor[form] ?? 0) - 1;
        if (lastDocument[form] !== ordinal) {
          lastDocument[form] = ordinal;
          at++;
          cursor[form] = at + 1;
          postingDocument[at] = ordinal;
        }
        postingFrequency[at] = (postingFrequency[at] ?? 0) + weight;
      }
    }
  });
  return { postingStart, postingDocument, postingFrequency };
}

function lengthNormaliser(documents: readonly Record<Field, Uint32Array>[]) {
  const average = { title: 0, headings: 0, text: 0 };
  for (const document of documents) {
    for (const field of fields) average[field] += document[field].length / documents.length;
  }
  return (field: Field, length: number): number => {
    const norm = fieldLengthNorm[field];
    return 1 - norm + (norm * length) / Math.max(1, average[field]);
  };
}

/** Distinct word forms of an index, with the tables that lead to them. */
class Vocabulary {
  readonly forms: string[] = [];
  readonly ids = new Map<string, number>();
  private readonly formsByLocale: Record<Locale, Set<number>> = {
    de: new Set(),
    en: new Set(),
    uk: new Set(),
  };

  idsOf(tokens: readonly string[], locale: TextLocale): Uint32Array {
    const ids = new Uint32Array(tokens.length);
    const ofLocale =
      locale === "unknown" ? [this.formsByLocale.de, this.formsByLocale.en] : [this.formsByLocale[locale]];
    tokens.forEach((token, at) => {
      let id = this.ids.get(token);
      if (id === undefined) {
        id = this.forms.length;
        this.forms.push(token);
        this.ids.set(token, id);
      }
      ids[at] = id;
      for (const forms of ofLocale) forms.add(id);
    });
    return ids;
  }

  tables() {
    const formsByStem = new Map<string, number[]>();
    const germanStems = new Map<number, string>();
    for (const locale of ["de", "en", "uk"] as const) {
      for (const id of this.formsByLocale[locale]) {
        const stemmed = stem(this.forms[id] ?? "", locale);
        if (locale === "de") germanStems.set(id, stemmed);
        const forms = formsByStem.get(stemmed);
        if (!forms) formsByStem.set(stemmed, [id]);
        else if (!forms.includes(id)) forms.push(id);
      }
    }
    return { formsByStem, formsByPart: this.compoundTable(germanStems, formsByStem), ...this.gramTable() };
  }

  private compoundTable(germanStems: ReadonlyMap<number, string>, formsByStem: ReadonlyMap<string, unknown>) {
    const formsByPart = new Map<string, number[]>();
    const isWord = (form: string) => this.ids.has(form);
    const isStem = (candidate: string) => formsByStem.has(candidate);
    for (const [id, stemmed] of germanStems) {
      if (stemmed.length < minCompoundLength) continue;
      const parts = splitCompound(stemmed, isWord, isStem);
      if (!parts) continue;
      for (const part of [stem(parts[0], "de"), parts[1]]) {
        const forms = formsByPart.get(part);
        if (forms) forms.push(id);
        else formsByPart.set(part, [id]);
      }
    }
    return formsByPart;
  }

  private gramTable() {
    const gramIds = new Map<string, number>();
    const formOfEntry: number[] = [];
    const gramOfEntry: number[] = [];
    this.forms.forEach((form, id) => {
      const spelling = skeleton(form);
      const addEntry = (gram: string) => {
        let gramId = gramIds.get(gram);
        if (gramId === undefined) {
          gramId = gramIds.size;
          gramIds.set(gram, gramId);
        }
        gramOfEntry.push(gramId);
        formOfEntry.push(id);
      };
      visitCharGrams(spelling, gramLengths.similar, gramLengths.similar, addEntry);
      visitCharGrams(spelling, gramLengths.score, gramLengths.score, addEntry);
    });
    const gramStart = new Uint32Array(gramIds.size + 1);
    for (const gram of gramOfEntry) gramStart[gram + 1] = (gramStart[gram + 1] ?? 0) + 1;
    for (let gram = 0; gram < gramIds.size; gram++) {
      gramStart[gram + 1] = (gramStart[gram + 1] ?? 0) + (gramStart[gram] ?? 0);
    }
    const cursor = gramStart.slice(0, gramIds.size);
    const gramForm = new Uint32Array(gramOfEntry.length);
    gramOfEntry.forEach((gram, entry) => {
      const at = cursor[gram] ?? 0;
      gramForm[at] = formOfEntry[entry] ?? 0;
      cursor[gram] = at + 1;
    });
    return { gramIds, gramStart, gramForm };
  }
}
