import { type Detector, groupMatches } from "./scan";

const numeric =
  /(?<![\d./-])(?:\d{4}([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d{2}))(?!\d|[./-]\d)/g;

/** Numeric dates of any order whose parts can be day and month. */
export function dateSpans(folded: string): { start: number; end: number }[] {
  return Array.from(folded.matchAll(numeric)).flatMap(({ 0: date, index }) => {
    const parts = date.split(/[./-]/).map(Number);
    const [first = 0, second = 0, third = 0] = parts;
    const isYearFirst = first > 31;
    const [a, b] = isYearFirst ? [second, third] : [first, second];
    const isDate = a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
    return isDate ? [{ start: index, end: index + date.length }] : [];
  });
}

const monthName =
  "(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\\p{L}{0,9}";
const date = `(?:\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:\\.|st|nd|rd|th|-?го)? ?(?:of )?${monthName}\\.?,? ?\\d{4}|${monthName} \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{4})`;

const birthWords =
  "(?:geboren(?: wurde ich| bin ich)?(?: am)?|geb\\.(?: am)?|geburtsdatum|geburtstag|birth ?date|date of birth|d\\.?o\\.?b\\.?|born(?: on)?|birthday|дата народження|народил(?:ася|ась|ся|ась)|д\\.? ?н\\.?|день народження)";

const birthDate = new RegExp(
  `(?<![\\p{L}])${birthWords}[ \\n]{0,2}(?:ist|war|is|was|:|=|-|–|це)?(?: der| the| on| am)?[ :\\n]{0,3}(${date})`,
  "dgiu",
);
const birthFollows = new RegExp(
  `(?<![\\p{L}\\d])(${date})(?: in \\p{L}{2,30})? (?:geboren|року народження|р\\. ?н\\.)`,
  "dgiu",
);
const starred = /(?<![\p{L}\d])\* ?(\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})/dgu;

/** Birth dates where a word introduces them; other dates are not personal. */
export const detectBirthDate: Detector = (folded) =>
  [birthDate, birthFollows, starred].flatMap((pattern) => groupMatches(folded, pattern, "BIRTHDATE"));
