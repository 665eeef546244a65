import type { PersonalDataType } from "../personal-data-type";
import { letterNumber, passesIcao, passesMod1110, weightedDigitSums } from "./checksums";
import {
  before,
  type Detector,
  type Found,
  found,
  groupMatches,
  isOtherNumber,
  isWhole,
  standsAlone,
} from "./scan";

/**
 * German tax, social, health and identity numbers, and the US social security number.
 *
 * A number whose format and check digit leave little doubt counts anywhere; one that chance could produce counts when
 * a word introduces it or when it is the whole message.
 */
export const detectGermanIds: Detector = (folded) => [
  ...rules.flatMap((rule) => applyRule(folded, rule)),
  ...groupMatches(folded, steuernummer, "TAXID"),
];

type Rule = {
  type: PersonalDataType;
  pattern: RegExp;
  /** Needed for every find; gets the value in capitals without spaces. */
  isValid: (compact: string) => boolean;
  /** Convincing without introduction; gets the value as written. */
  isStrong?: (written: string) => boolean;
  introducedBy?: RegExp;
  /** Convincing as a whole message; gets the value in capitals without spaces. */
  isAnswer?: (compact: string) => boolean;
};

const always = () => true;

const steuernummer =
  /(?:steuer-?(?:nummer|nr)|st\.? ?-?nr)\.?[ :]{0,3}(?:lautet|ist)?[ :]{0,2}(\d{2,3}[ /]{1,3}\d{3,4}[ /]{1,3}\d{4,5}|\d{10,13})(?!\d)/dgi;

const identityWords =
  /(?:ausweis|perso|reisepass|passport|(?:^|[^\p{L}])pass|identity card|id[- ]?card|travel document|document)[\p{L}-]{0,12}[ .]{0,2}(?:nr|nummer|number|no|№)?[ .:]{0,3}(?:ist|is|lautet)?[ :]{0,2}$/iu;

const rules: readonly Rule[] = [
  {
    type: "TAXID",
    pattern: /(?<![\d.,+])[1-9]\d ?\d{3} ?\d{3} ?\d{3}(?!\d|[.,]\d)/g,
    isValid: passesMod1110,
    isAnswer: always,
    isStrong: hasTaxIdRepetition,
    introducedBy:
      /(?:steuer|id-?nr|idnr|identifikations|tax)[\p{L} .-]{0,24}[ :]{0,3}(?:ist|is|lautet)?[ :]{0,2}$/iu,
  },
  {
    type: "VATID",
    pattern: /(?<![\p{L}\d])DE ?[1-9]\d{2} ?\d{3} ?\d{3}(?!\d)/gu,
    isValid: (compact) => passesMod1110(compact.slice(2)),
    isStrong: always,
  },
  {
    type: "VATID",
    pattern: /(?<![\p{L}\d])[A-Z]{2}[\dA-Z]{8,12}(?![\p{L}\d])/gu,
    isValid: (compact) => /\d{7}/.test(compact),
    introducedBy: /(?:ust|umsatzsteuer|vat|mwst|uid)[\p{L} .-]{0,24}[ :]{0,3}$/iu,
  },
  {
    type: "SOCIALID",
    pattern: /(?<![\p{L}\d])\d{2} ?\d{6} ?[A-Za-z] ?\d{2} ?\d(?![\p{L}\d])/gu,
    isValid: isPensionNumber,
    isStrong: always,
  },
  {
    type: "HEALTHID",
    pattern: /(?<![\p{L}\d])[A-Za-z]\d{9}(?![\p{L}\d])/gu,
    isValid: isHealthInsuranceNumber,
    isStrong: always,
  },
  {
    type: "HEALTHID",
    pattern: /(?<![\w.,])\d{9}(?![\w]|[.,]\d)/g,
    isValid: isDoctorNumber,
    isAnswer: always,
    introducedBy: /(?:lanr|arztnummer|arzt-nr)[ .:]{0,3}$/i,
  },
  {
    type: "HEALTHID",
    pattern: /(?<![\w.,])\d{9}(?![\w]|[.,]\d)/g,
    introducedBy: /(?:bsnr|betriebsst[äa]e?tten-?(?:nummer|nr))[ .:]{0,3}$/i,
    isValid: (compact) => !/^0+$/.test(compact),
  },
  {
    type: "SOCIALID",
    pattern: /(?<![\w.-])\d{3}([ .-]?)\d{2}[ .-]?\d{4}(?![\w-]|\.\d)/g,
    isValid: isSocialSecurityNumber,
    isStrong: (written) => /^\d{3}([ .-])\d{2}\1\d{4}$/.test(written),
    isAnswer: (compact) => !"0123456789 9876543210".includes(compact),
    introducedBy: /(?:ssn|social security)[\p{L} ]{0,12}[ .:#]{0,3}(?:is)?[ :]{0,2}$/iu,
  },
  {
    type: "IDCARD",
    pattern: /(?<![\p{L}\d])[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d?(?![\p{L}\d])/gu,
    isValid: (compact) => /\d.*\d.*\d.*\d/.test(compact) && (compact.length === 9 || passesIcao(compact)),
    isStrong: (written) => written.length === 10 && /[A-Z].*[A-Z]/.test(written),
    isAnswer: (compact) => passesIcao(compact) || /^T\d{8}$/.test(compact),
    introducedBy: identityWords,
  },
  {
    type: "IDCARD",
    pattern: /(?<![\p{L}\d])[A-Z]\d{8}(?![\p{L}\d])/gu,
    isValid: always,
    introducedBy: identityWords,
    // Letters that German documents never begin with are US passports; the others need the check digit above.
    isAnswer: (compact) => /^[ABDEIOQSUZ]/.test(compact),
  },
];

function applyRule(folded: string, rule: Rule): Found[] {
  const spans: Found[] = [];
  for (const { 0: written, index } of folded.matchAll(rule.pattern)) {
    const end = index + written.length;
    const compact = written.replace(/[ .-]/g, "").toUpperCase();
    if (!isWhole(folded, index, end) || !rule.isValid(compact)) continue;
    const isConvincing =
      rule.introducedBy?.test(before(folded, index, 48)) ||
      (rule.isStrong?.(written) && !isOtherNumber(folded, index)) ||
      (rule.isAnswer?.(compact) && standsAlone(folded, index, end));
    if (isConvincing) spans.push(found(rule.type, index, end));
  }
  return spans;
}

/** Of the first ten digits exactly one stands twice or three times (BZSt, structure of the identification number). */
function hasTaxIdRepetition(written: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of written.replace(/ /g, "").slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3;
}

/** Area, birth date (day + 50 where two people share one), initial, serial, check digit (VKVV § 2 to § 4). */
function isPensionNumber(compact: string): boolean {
  const day = Number(compact.slice(2, 4)) % 50;
  const month = Number(compact.slice(4, 6));
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  const digits = compact.slice(0, 8) + letterNumber(compact.charAt(8)) + compact.slice(9, 11);
  return weightedDigitSums(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) === Number(compact.at(-1));
}

function isHealthInsuranceNumber(compact: string): boolean {
  const digits = letterNumber(compact.charAt(0)) + compact.slice(1, 9);
  return weightedDigitSums(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) === Number(compact.at(-1));
}

/** Lebenslange Arztnummer: six digits, check digit (weights 4 and 9), two digits of specialty (KBV guideline § 75 VII). */
function isDoctorNumber(compact: string): boolean {
  let sum = 0;
  for (let at = 0; at < 6; at++) sum += Number(compact.charAt(at)) * (at % 2 === 0 ? 4 : 9);
  return (10 - (sum % 10)) % 10 === Number(compact.charAt(6)) && compact.slice(7) !== "00";
}

/** Area, group and serial that the Social Security Administration can have given out. */
function isSocialSecurityNumber(compact: string): boolean {
  const area = compact.slice(0, 3);
  const isArea = area !== "000" && area !== "666" && area < "900";
  return isArea && compact.slice(3, 5) !== "00" && compact.slice(5) !== "0000" && !/^(\d)\1+$/.test(compact);
}
