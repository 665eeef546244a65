import { passesRnokpp } from "./checksums";
import { before, type Detector, type Found, found, groupMatches, standsAlone } from "./scan";

const taxWords =
  /(?:рнокпп|(?:^|[^\p{L}])іпн|(?:^|[^\p{L}])инн|ідентифікаційн|податков|облікової картки|код платника|tax|rnokpp|(?:^|[^\p{L}])ipn)[\p{L}() .-]{0,40}[ .:№]{0,3}$/iu;

/** РНОКПП (individual tax number): ten digits with a right check digit, introduced or as the whole message. */
export const detectUkrainianTaxId: Detector = (folded) => {
  const spans: Found[] = [];
  for (const { 0: digits, index } of folded.matchAll(/(?<![\p{L}\d.,+-])\d{10}(?![\p{L}\d]|[.,-]\d)/gu)) {
    const end = index + digits.length;
    const isIntroduced = taxWords.test(before(folded, index, 56));
    const isAnswer = passesRnokpp(digits) && isPlausibleBirth(digits) && standsAlone(folded, index, end);
    if (isIntroduced || isAnswer) spans.push(found("TAXID", index, end));
  }
  return spans;
};

/** The first five digits count the days from 31 December 1899 to the birth; here 1930 to 2012. */
function isPlausibleBirth(digits: string): boolean {
  const days = Number(digits.slice(0, 5));
  return days > 10_957 && days < 41_275;
}

/** Old passport booklet: two Cyrillic capitals and six digits; the pair hardly stands in front of other numbers. */
const booklet = /(?<![\p{L}\d])([АВСЕНІКМОРТХБГДЖЗЛПУФЦЧШЩЮЯЄЇ]{2} ?№? ?\d{6})(?![\p{L}\d])/dgu;

/** Foreign passport (two Latin letters, six digits) and ID card (nine digits) only where introduced. */
const introduced =
  /(?:паспорт|посвідчення|passport|закордонн)[\p{L}’'ʼ -]{0,40}(?:серія|номер|№|number|no)?[ .:№]{0,4}([A-ZА-ЯІЇЄ]{2} ?\d{6}|\d{9})(?![\p{L}\d])/dgiu;

/** Record number in the demographic register: birth date and five digits. */
const registerNumber = /(?<![\d-])((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{5})(?![\d-])/dg;

export const detectUkrainianPassport: Detector = (folded) => [
  ...groupMatches(folded, booklet, "IDCARD"),
  ...groupMatches(folded, introduced, "IDCARD"),
  ...groupMatches(folded, registerNumber, "IDCARD"),
];
