import type { PersonalDataSpan, PersonalDataType } from "../personal-data-type";

/** A detector gets the text folded by `foldForScan`; its offsets are those of the original. Runs in linear time. */
export type Detector = (folded: string) => Found[];

export type Found = Omit<PersonalDataSpan, "text">;

export function found(type: PersonalDataType, start: number, end: number): Found {
  return { type, start, end };
}

/**
 * Full-width digits, the many spaces and the many dashes as their ASCII forms, unit by unit, so that offsets stay:
 * people paste numbers from documents and keyboards of all kinds.
 */
export function foldForScan(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19\uFF0B]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(/[\t\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/g, " ")
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, "-");
}

/** The `length` characters before `at`: where words stand that introduce a value. */
export function before(folded: string, at: number, length: number): string {
  return folded.slice(Math.max(0, at - length), at);
}

/** True when the text is nothing but this value: the answer to a question. */
export function standsAlone(folded: string, start: number, end: number): boolean {
  return folded.slice(0, start).trim() === "" && folded.slice(end).trim() === "";
}

const word = /[\p{L}\p{N}_]/u;

/** True when neither neighbour continues the value as a word or number. */
export function isWhole(folded: string, start: number, end: number): boolean {
  return !word.test(folded.charAt(start - 1)) && !word.test(folded.charAt(end));
}

/**
 * Words that call the number after them something else than personal: order, invoice, article, version …
 * Looked for in the 40 characters before it.
 */
const otherNumber =
  /(?:bestell|auftrag|rechnung|kunden|artikel|vertrag|vorgang|aktenzeichen|ticket|sendung|tracking|paket|lieferschein|order|invoice|customer|item|article|part|serial|serien|model|modell|version|build|isbn|issn|ean|gtin|sku|asin|hrb|hra|wkn|isin|commit|case|reference|referenz|заявк|замовлен|рахун|артикул|накладн|ттн|договор|договір|верс|серійн|чек)[\p{L}]{0,8}[ -]{0,2}(?:-?(?:nummer|number|num|nr|no|id|code|номер|номера|№))?[ .:#№=]{0,4}(?:ist|is|lautet|це|was|war)?[ :"']{0,3}(?:[#№] ?)?$/iu;

export function isOtherNumber(folded: string, start: number): boolean {
  return otherNumber.test(before(folded, start, 40));
}

export type DigitGroup = { start: number; end: number };

/** Every unbroken row of digits. */
export function digitGroups(folded: string): DigitGroup[] {
  return Array.from(folded.matchAll(/\d+/g), ({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }));
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** All matches of a global pattern whose whole match is the value. */
export function matches(folded: string, pattern: RegExp, type: PersonalDataType): Found[] {
  return Array.from(folded.matchAll(pattern), ({ 0: value, index }) =>
    found(type, index, index + value.length),
  );
}

/** All matches of a global pattern whose first group is the value (needs the `d` flag). */
export function groupMatches(folded: string, pattern: RegExp, type: PersonalDataType): Found[] {
  return Array.from(folded.matchAll(pattern), (match) => match.indices?.[1]).flatMap((range) =>
    range ? [found(type, range[0], range[1])] : [],
  );
}
