import { isValidIBAN } from "ibantools";
import {
  before,
  type Detector,
  type DigitGroup,
  digitGroups,
  type Found,
  found,
  groupMatches,
  isOtherNumber,
  isWhole,
} from "./scan";

const shortestIban = 15;
const longestIban = 34;

/** An IBAN with a typing error is still somebody's account where the word stands before it. */
const mistyped =
  /(?<![\p{L}])(?:iban|konto|kontonummer|bankverbindung|account|рахун\p{L}{1,3})[ :\n]{1,3}(?:ist|is|lautet|це)?[ :]{0,2}([a-z]{2} ?\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,3})?)(?![\p{L}\d])/dgiu;

/** IBANs with a right checksum and their country's structure, in one piece or in groups; introduced ones also without. */
export const detectIban: Detector = (folded) => {
  const spans: Found[] = [];
  for (const { index } of folded.matchAll(/(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}/giu)) {
    const end = ibanEnd(folded, index);
    if (end !== undefined) spans.push(found("IBAN", index, end));
  }
  return [...spans, ...groupMatches(folded, mistyped, "IBAN")];
};

function ibanEnd(folded: string, start: number): number | undefined {
  let compact = "";
  for (let at = start; at < folded.length && compact.length < longestIban; at++) {
    const unit = folded.charAt(at);
    if (/[a-z\d]/i.test(unit)) {
      compact += unit.toUpperCase();
      const mayEnd = compact.length >= shortestIban && isWhole(folded, start, at + 1);
      if (mayEnd && isValidIBAN(compact)) return at + 1;
    } else if (!/[ -]/.test(unit) || !/[a-z\d]/i.test(folded.charAt(at + 1))) {
      return undefined;
    }
  }
  return undefined;
}

/**
 * Issuer ranges in use (ISO/IEC 7812 prefixes): [first, last] of the leading digits → possible lengths.
 * Visa, Mastercard, Maestro, American Express, Diners, Discover, UnionPay, JCB, Mir, UATP, Prostir.
 */
const issuers: readonly { from: string; to: string; lengths: readonly number[] }[] = [
  { from: "1", to: "1", lengths: [15] },
  { from: "1800", to: "1800", lengths: [15] },
  { from: "2131", to: "2131", lengths: [15] },
  { from: "2200", to: "2204", lengths: [16, 17, 18, 19] },
  { from: "2221", to: "2720", lengths: [16] },
  { from: "300", to: "305", lengths: [14, 16, 19] },
  { from: "3095", to: "3095", lengths: [14, 16, 19] },
  { from: "34", to: "34", lengths: [15] },
  { from: "37", to: "37", lengths: [15] },
  { from: "36", to: "36", lengths: [14, 15, 16, 17, 18, 19] },
  { from: "38", to: "39", lengths: [14, 16, 17, 18, 19] },
  { from: "3528", to: "3589", lengths: [16, 17, 18, 19] },
  { from: "4", to: "4", lengths: [13, 16, 18, 19] },
  { from: "50", to: "50", lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: "51", to: "55", lengths: [16] },
  { from: "56", to: "58", lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: "60", to: "69", lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: "9804", to: "9804", lengths: [16] },
];

const maxCardGroups = 6;
const cardWords =
  /(?:card|karte|kartennummer|visa|mastercard|maestro|amex|(?:^|[^\p{L}])cc|картк\p{L}{0,3})[\p{L} ]{0,14}(?:nr|nummer|number|no|is|ist|lautet|номер)?[ .:?#№]{0,4}$/iu;

/**
 * Payment card numbers, in one piece or in groups: Luhn check (ISO/IEC 7812-1 annex B) and issuer range with its
 * lengths; where the word card stands before it any Luhn number of 12 to 19 digits.
 */
export const detectCard: Detector = (folded) => {
  const spans: Found[] = [];
  const groups = digitGroups(folded);
  for (let first = 0; first < groups.length; first++) {
    const isIntroduced = cardWords.test(before(folded, groups[first]?.start ?? 0, 40));
    const last = cardEnd(folded, groups, first, isIntroduced);
    if (last === undefined) continue;
    const { start, end } = { start: groups[first]?.start ?? 0, end: groups[last]?.end ?? 0 };
    if (!isWhole(folded, start, end) || (!isIntroduced && isOtherNumber(folded, start))) continue;
    spans.push(found("CARD", start, end));
    first = last;
  }
  return spans;
};

/** Index of the group that ends a card number beginning at group `first`. */
function cardEnd(
  folded: string,
  groups: readonly DigitGroup[],
  first: number,
  isIntroduced: boolean,
): number | undefined {
  let digits = "";
  for (let last = first; last < groups.length && last - first < maxCardGroups; last++) {
    const group = groups[last];
    if (!group) return undefined;
    const previous = groups[last - 1];
    if (last > first && (!previous || !/^[ -]$/.test(folded.slice(previous.end, group.start))))
      return undefined;
    if (last > first && group.end - group.start > 7) return undefined;
    if (digits.length + group.end - group.start > 19) return undefined;
    digits += folded.slice(group.start, group.end);
    if (digits.length >= 12 && (isIntroduced ? passesLuhn(digits) : isCardNumber(digits))) return last;
  }
  return undefined;
}

function isCardNumber(digits: string): boolean {
  const isIssued = issuers.some(({ from, to, lengths }) => {
    const prefix = digits.slice(0, from.length);
    return prefix >= from && prefix <= to && lengths.includes(digits.length);
  });
  return isIssued && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, doubled = false; at >= 0; at--, doubled = !doubled) {
    const digit = digits.charCodeAt(at) - 48;
    sum += doubled ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}
