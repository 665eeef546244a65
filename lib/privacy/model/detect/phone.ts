import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { dateSpans } from "./dates";
import {
  before,
  type Detector,
  type DigitGroup,
  digitGroups,
  digitsOf,
  type Found,
  found,
  isOtherNumber,
  standsAlone,
} from "./scan";

/** Countries whose national numbers are recognised without a prefix; the first two are the product's own. */
const homeCountries: readonly CountryCode[] = ["DE", "UA"];
const trunkCountries: readonly CountryCode[] = [...homeCountries, "CH", "FR", "GB", "NL", "BE", "IT"];

const maxDigits = 17;
const maxGroups = 8;

const phoneWords =
  /(?:tel(?:efon|ephone)?|fon|phone|mobil|mobile|handy|cell|fax|whatsapp|viber|signal|durchwahl|ruf(?:nummer|en|t)?|anruf(?:en)?|erreich(?:en|bar)|call(?:ed)?|ring|dial|text|sms|messages?|registered|reach|тел(?:ефон\p{L}{0,3})?|моб\p{L}{0,8}|подзвон\p{L}{0,5}|зателефон\p{L}{0,6}|дзвон\p{L}{0,5}|набер\p{L}{0,5}|вайбер\p{L}{0,2}|номер\p{L}{0,2})(?:nummer|nr|number)?\.?(?: (?:me|us|mich|uns|him|her|them|back|my|mein\p{L}{0,2}|is|ist|unter|under|auf|on|at|at:|an|to|lautet|number|nummer|no|nr|мій|мені|за|на|або|це|it|please|bitte|der|die|the|from|von)\.?){0,4}[ .:=(\n]{0,4}$/iu;

const unitAfter =
  /^ ?(?:€|\$|£|₴|eur|euro|usd|uah|chf|грн|гривень|%|°|kg|km|mb|gb|tb|px|mm|cm|m²|qm|stück|stk|pcs|шт|dpi|kwh|ps(?!\p{L})|uhr|a\.?m\.?(?!\p{L})|p\.?m\.?(?!\p{L})|tage|days|jahre|years)/iu;

const extension = /^ ?(?:ext\.?|extension|x|durchwahl|dw|доб\.?) ?\d{1,6}(?!\d)/i;

/** Phone numbers: international, German, Ukrainian and North American forms anywhere, other forms where introduced. */
export const detectPhone: Detector = (folded) => {
  const spans: Found[] = [];
  const groups = digitGroups(folded);
  const blocked = new Set(dateSpans(folded).flatMap(({ start, end }) => indexesWithin(groups, start, end)));
  for (let first = 0; first < groups.length; first++) {
    const candidate = longestPhone(folded, groups, first, blocked);
    if (!candidate) continue;
    spans.push(found("PHONE", candidate.start, candidate.end + extensionAt(folded, candidate.end).length));
    first = candidate.lastGroup;
  }
  return spans;
};

function extensionAt(folded: string, end: number): string {
  return extension.exec(folded.slice(end, end + 24))?.[0] ?? "";
}

/** One form for all spellings of a number; digits alone when no country fits. */
export function phoneIdentity(text: string): string {
  const written = text.replace(/[^\d+]/g, "").replace(/^00/, "+");
  for (const country of homeCountries) {
    const number = parsePhoneNumberFromString(written, country);
    if (number?.isValid()) return number.number;
  }
  return digitsOf(text);
}

type Candidate = { start: number; end: number; lastGroup: number };

function longestPhone(
  folded: string,
  groups: readonly DigitGroup[],
  first: number,
  blocked: ReadonlySet<number>,
): Candidate | undefined {
  const head = groups[first];
  if (!head) return undefined;
  const start = phoneStart(folded, head.start);
  if (start === undefined) return undefined;
  const ends = candidateEnds(folded, groups, first);
  const introduced = phoneWords.test(before(folded, start, 60));
  for (const lastGroup of ends.reverse()) {
    const end = closingEnd(folded, start, groups[lastGroup]?.end ?? head.end);
    const written = folded.slice(start, end);
    const isInternational = written.startsWith("+") || written.startsWith("(+");
    if (!isInternational && hasBlocked(blocked, first, lastGroup)) continue;
    if (!endsHere(folded, groups, lastGroup, end, isInternational)) continue;
    const hasLead = isInternational || introduced || startsRow(folded, groups, first, blocked);
    if (hasLead && isPhone(folded, start, end, written, introduced)) return { start, end, lastGroup };
  }
  return undefined;
}

/** False in the middle of a row of numbers or behind a block such as `DE89` or `NB00`: then it is part of a code. */
function startsRow(
  folded: string,
  groups: readonly DigitGroup[],
  first: number,
  blocked: ReadonlySet<number>,
): boolean {
  const head = groups[first];
  const previous = groups[first - 1];
  if (!head || !previous || blocked.has(first - 1)) return true;
  if (
    /\d[A-Z\d]* ?$/.test(before(folded, head.start, 12)) ||
    /[A-Z]\d[A-Z\d]* $/.test(before(folded, head.start, 12))
  ) {
    return false;
  }
  return !isSeparator(folded, previous.end, head.start);
}

/** Takes in `+`, `(` and `(+` in front; undefined where the digits go on from something else. */
function phoneStart(folded: string, digits: number): number | undefined {
  let start = digits;
  if (folded[start - 1] === "+") start--;
  if (folded[start - 1] === "(" && folded.slice(digits, digits + 8).includes(")")) start--;
  if (folded[start - 1] === "+") start--;
  const previous = folded.charAt(start - 1);
  const hasPlus = folded.slice(start, digits).includes("+");
  if (/[\d_#@\\&=]/.test(previous) && !(hasPlus && previous === "=")) return undefined;
  if (hasPlus) return start;
  if (/[.,/-]/.test(previous) && !/[\s:]/.test(folded.charAt(start - 2))) return undefined;
  // A word may have lost its space (`at0800 …`); a capital or a single letter makes it a product or order code.
  const isGlued = /\p{L}/u.test(previous);
  if (isGlued && !/(?:^|[^\p{L}\d])\p{L}?\p{Ll}{2,12}$/u.test(before(folded, start, 14))) return undefined;
  if (isGlued && folded[start] !== "(" && folded[start] !== "0") return undefined;
  return start;
}

/** Indexes of the groups that can end a number beginning at `first`: neighbours with phone separators between. */
function candidateEnds(folded: string, groups: readonly DigitGroup[], first: number): number[] {
  const ends: number[] = [];
  let digits = 0;
  for (let at = first; at < groups.length && at - first < maxGroups; at++) {
    const group = groups[at];
    const previous = groups[at - 1];
    if (!group) break;
    if (at > first && !(previous && isSeparator(folded, previous.end, group.start))) break;
    digits += group.end - group.start;
    if (digits > maxDigits) break;
    if (digits >= 6) ends.push(at);
  }
  return ends;
}

function isSeparator(folded: string, from: number, to: number): boolean {
  return to - from <= 3 && /^(?: ?[-/.] ?| |\) ?-?|\)?[-/ ]\(?| ?\(|\) \()$/.test(folded.slice(from, to));
}

/** A bracket opened inside must not be cut off. */
function closingEnd(folded: string, start: number, end: number): number {
  const opened = folded.slice(start, end).split("(").length - folded.slice(start, end).split(")").length;
  return opened > 0 && folded[end] === ")" ? end + 1 : end;
}

function endsHere(
  folded: string,
  groups: readonly DigitGroup[],
  lastGroup: number,
  end: number,
  isInternational: boolean,
): boolean {
  const next = folded.charAt(end);
  const after = folded.slice(end, end + 12);
  if (/^(?:[.,:]\d|%|@|[-_]\p{L})/u.test(after)) return false;
  if (/\p{L}|_/u.test(next) && extensionAt(folded, end) === "") return false;
  if (isInternational) return true;
  if (unitAfter.test(after)) return false;
  // `01 05 12 23 34` followed by ` 45` is a list, not a number; a group beginning with 0 begins another number.
  const group = groups[lastGroup];
  const previous = groups[lastGroup - 1];
  const following = groups[lastGroup + 1];
  if (!group || !previous || !following) return true;
  const gap = folded.slice(group.end, following.start);
  if (gap !== folded.slice(previous.end, group.start)) return true;
  return folded[following.start] === "0" && following.end - following.start !== 4;
}

function isPhone(folded: string, start: number, end: number, written: string, introduced: boolean): boolean {
  const digits = digitsOf(written);
  if (/^(\d)\1+$/.test(digits) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(written)) return false;
  if (/^\(?\+/.test(written)) return isInternationalNumber(written, /\p{L}/u.test(folded.charAt(start - 1)));
  if (isOtherNumber(folded, start)) return false;
  if (introduced) return digits.length <= 15 && !/^(?:19|20)\d{2}[ -]?(?:19|20)\d{2}$/.test(written);
  if (/^00[1-9]/.test(digits)) return isValidIn(`+${digits.slice(2)}`, ["DE"]);
  if (isNorthAmericanForm(written)) return true;
  if (/^\(?0/.test(written) && isTrunkForm(written, digits)) return true;
  if (/^(?:380|49)\d{9,11}$/.test(digits) && isValidIn(`+${digits}`, ["DE"])) return true;
  const whole = end + extensionAt(folded, end).length;
  if (!standsAlone(folded, start, whole) || "012345678901234567890".includes(digits)) return false;
  return isValidIn(digits, digits.startsWith("0") ? homeCountries : ["US"]);
}

function isInternationalNumber(written: string, isGlued: boolean): boolean {
  const number = parsePhoneNumberFromString(written.replace(/^\(\+/, "+"));
  if (!number) return false;
  if (isGlued) return number.isValid();
  // Grouped like a number of a real country but a digit short or long: a typing error in somebody's number.
  return number.isPossible() || (/\d[ -]\d/.test(written) && digitsOf(written).length >= 9);
}

/** NPA-NXX-XXXX with the separators people use; NPA and NXX begin with 2 to 9 (North American Numbering Plan). */
function isNorthAmericanForm(written: string): boolean {
  return /^(?:1[ .-]?)?(?:\([2-9]\d{2}\) ?-?|[2-9]\d{2}([ .-]))[2-9]\d{2}[ .-]\d{4}$/.test(written);
}

/** With the national prefix 0. Groups or a valid number of a country; decimals, times and short codes are neither. */
function isTrunkForm(written: string, digits: string): boolean {
  if (/^\(?0[.,]/.test(written) || digits.length < 7 || digits.length > 15) return false;
  const hasGroups = /\D/.test(written);
  if (!hasGroups && digits.length < 9) return false;
  const groups = written.match(/\d+/g) ?? [];
  if (groups.length > 5) return false;
  if (isValidIn(digits, trunkCountries)) return true;
  return (
    digits.length >= 9 &&
    digits.length <= 12 &&
    groups.length >= 3 &&
    groups.every((group) => group.length >= 2)
  );
}

function isValidIn(digits: string, countries: readonly CountryCode[]): boolean {
  return countries.some((country) => parsePhoneNumberFromString(digits, country)?.isValid() ?? false);
}

function hasBlocked(blocked: ReadonlySet<number>, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (blocked.has(at)) return true;
  return false;
}

/** Indexes of the groups inside [start, end); binary search keeps many dates in a long text cheap. */
function indexesWithin(groups: readonly DigitGroup[], start: number, end: number): number[] {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const indexes: number[] = [];
  for (let at = low; at < groups.length && (groups[at]?.end ?? end + 1) <= end; at++) indexes.push(at);
  return indexes;
}
