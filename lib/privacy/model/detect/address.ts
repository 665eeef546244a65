import { type Detector, type Found, found, groupMatches } from "./scan";

const houseNumber = "\\d{1,4} ?(?:[a-zA-Z](?![\\p{L}]))?(?: ?[-/] ?\\d{1,4}[a-z]?)?";
const germanPlace = `(?:,? ?\\n? ?(?:D-)?\\d{5} \\p{Lu}[\\p{L}.-]{1,30}(?: (?:am|an der|im|ob der|\\p{Lu})[\\p{L}. -]{0,20})?)?`;

/** `…straße 12a, 10115 Berlin`; the start is found by walking back over the street's name. */
const germanStreet = new RegExp(
  `(?:straße|strasse|str\\.|gasse|allee|chaussee|platz|weg|ring|damm|ufer|promenade|steig|stieg|pfad|markt|graben|berg|hof|wall|kamp|zeile) ${houseNumber}${germanPlace}`,
  "giu",
);

/** Any street name in front of a house number, a post code and a place. */
const germanLine = new RegExp(
  `(?<![\\p{L}\\d])((?:[AIZ][mnu][mr]? |Auf |Unter |Hinter |Vor )?(?:d[eiam][nrmes]? )?\\p{Lu}[\\p{L}.-]{2,30}(?: \\p{Lu}[\\p{L}.-]{1,30}){0,2} ${houseNumber},? ?\\n? ?(?:D-)?\\d{5} \\p{Lu}[\\p{L}.-]{1,30})`,
  "dgu",
);

const englishStreet = new RegExp(
  "(?<![\\p{L}\\d.,])(\\d{1,5}[A-Za-z]? (?:(?:N|S|E|W|North|South|East|West)\\.? )?(?:\\p{Lu}[\\p{L}'’.-]{0,30} |\\d{1,3}(?:st|nd|rd|th) ){1,4}" +
    "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Squares|Sq|Terrace|Way|Highway|Hwy|Close|Crescent|Parkway|Pkwy|Streets|Roads|Avenues)(?![\\p{L}])\\.?" +
    "(?:,? ?\\n? ?(?:Apt|Apartment|Suite|Unit|Flat|#)\\.? ?\\w{1,6})?(?:,? ?\\n ?\\p{Lu}[\\p{L}'’.-]{1,30}|, \\p{Lu}[\\p{L}'’.-]{1,30}){0,2}(?:,? [A-Z]{2})?(?:,? \\d{5}(?:-\\d{4})?|,? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})?)",
  "dgu",
);

const ukrainianStreet = new RegExp(
  "(?<![\\p{L}])((?:вулиц[яіею]|вул\\.?|проспект[іу]?|просп\\.?|пр-т|пр\\.|бульвар[іу]?|бульв\\.?|б-р|провул[оу]?[кц]?[уо]?к?|пров\\.?|площ[аі]|пл\\.|шосе|набережн[аі]й?|наб\\.) {0,2}" +
    "[\\p{L}\\d][\\p{L}\\d'’ʼ.-]{0,30}(?: \\p{L}[\\p{L}'’ʼ.-]{0,30}){0,3},? {0,2}(?:буд(?:инок|инку|\\.)? {0,2})?\\d{1,4}(?:[-/]?[А-ЯІЇЄҐа-яіїєґ](?![\\p{L}])|[-/]\\d{1,3})?" +
    "(?:, {0,2}(?:кв|оф|під)(?:артира|артир[иі]|іс|\\.)? {0,2}\\d{1,4})?)",
  "dgiu",
);

/** The line behind the word, and the next one where that begins with a post code. */
const labelled =
  /(?<![\p{L}])(?:(?:liefer|rechnungs|post|wohn)?(?:adresse|anschrift)|address|адреса)(?: (?:ist|lautet|is))?[ ]?:[ \n]{0,6}([^\n:]{0,60}\d[^\n:;!?]{0,60}(?:\n ?\d{5}[^\n:;!?]{0,40})?)/dgiu;

/** Street addresses with a house number. A place or post code alone is nobody's address. */
export const detectAddress: Detector = (folded) => [
  ...groupMatches(folded, labelled, "ADDRESS").filter(({ start, end }) =>
    /\p{L}{3}/u.test(folded.slice(start, end)),
  ),
  ...germanStreets(folded),
  ...groupMatches(folded, germanLine, "ADDRESS"),
  ...groupMatches(folded, englishStreet, "ADDRESS"),
  ...groupMatches(folded, ukrainianStreet, "ADDRESS"),
];

const maxName = 40;

function germanStreets(folded: string): Found[] {
  const spans: Found[] = [];
  for (const { 0: street, index } of folded.matchAll(germanStreet)) {
    const start = streetStart(folded, index);
    if (start !== undefined) spans.push(found("ADDRESS", start, index + street.trimEnd().length));
  }
  return spans;
}

/**
 * Walks back over `Alexander` in `Alexanderstraße`, or over the word before a separate `Straße`, `Platz`, `Weg`.
 * A separate one needs a name in front (`Berliner Platz 3`, not `auf Platz 3`).
 */
function streetStart(folded: string, suffix: number): number | undefined {
  let start = wordStart(folded, suffix);
  if (start < suffix) {
    const isCapital = /\p{Lu}/u.test(folded.charAt(start)) && suffix - start >= 2;
    const isStreet = /^str/i.test(folded.slice(suffix, suffix + 3));
    if (!isCapital && !isStreet) return undefined;
    const earlier = wordStart(folded, start - 1);
    const hasNameBefore = /^(?:Alte|Neue|Große|Kleine|Obere|Untere|Lange|Hohe|Am|An|Im|Zur|Zum)$/.test(
      folded.slice(earlier, start - 1),
    );
    return hasNameBefore ? earlier : start;
  }
  if (folded.charAt(suffix - 1) !== " ") return undefined;
  start = wordStart(folded, suffix - 1);
  const name = folded.slice(start, suffix - 1);
  const isName =
    /^\p{Lu}\p{L}*(?:er|-\p{L}+)$/u.test(name) ||
    /^(?:Am|Lange|Hohe|Breite|Neue|Alte|Große|Kleine)$/.test(name);
  return isName ? start : undefined;
}

function wordStart(folded: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < maxName && /[\p{L}.'’-]/u.test(folded.charAt(start - 1))) start--;
  return start;
}
