import { isCyrillic } from "./embed-tokens";

/**
 * Spelling skeleton of a word: Cyrillic and accented letters become plain Latin, and spellings that differ between
 * languages for the same sound meet (Konstitution, constitution, конституція; Prozess, process, процес; Größe, Groesse).
 * Typing habits such as ae for ä disappear as well. The result serves comparison only, never display.
 */
export function skeleton(word: string): string {
  const latin = isCyrillic(word) ? transliterate(word) : word;
  if (digitsOnly.test(latin)) return latin;
  return foldLatin(latin);
}

/**
 * Key under which international words of the three languages meet: the skeleton without the endings that each language
 * gives such words (-tion, -ción, -ція; -ität, -ity, -ітет; -isch, -ic, -ичний) and without inflection.
 */
export function cognateKey(word: string): string {
  const folded = skeleton(word);
  for (const [pattern, replacement] of internationalEndings) {
    if (pattern.test(folded)) return folded.replace(pattern, replacement);
  }
  return folded;
}

const digitsOnly = /^\d+$/;

function foldLatin(word: string): string {
  let out = word;
  if (nonAscii.test(out)) {
    out = out
      .replaceAll("ß", "ss")
      .replaceAll("ø", "o")
      .replaceAll("ł", "l")
      .normalize("NFD")
      .replace(combiningMarks, "");
  }
  return out.replace(spellings, (found) => spellingOf[found] ?? found).replace(doubled, "$1");
}

const nonAscii = /[^\0-\x7f]/;
const combiningMarks = /\p{M}+/gu;
const doubled = /(.)\1+/g;

const spellingOf: Readonly<Record<string, string>> = {
  tsch: "tsh",
  sch: "sh",
  tion: "sion",
  ph: "f",
  th: "t",
  ck: "k",
  ch: "h",
  qu: "kv",
  ae: "a",
  oe: "o",
  ue: "u",
  eu: "ev",
  ce: "se",
  ci: "si",
  cy: "si",
  c: "k",
  q: "k",
  x: "ks",
  z: "s",
  w: "v",
  y: "i",
  j: "i",
};
const spellings = /tsch|sch|tion|ph|th|ck|ch|qu|ae|oe|ue|eu|c[eiy]|[cqxzwyj]/g;

function transliterate(word: string): string {
  let out = "";
  for (const letter of word) out += cyrillicToLatin[letter] ?? letter;
  return out.replace(initialIotation, "e");
}

const initialIotation = /^ie/;

const cyrillicToLatin: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ё: "io",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "z",
  ч: "tsh",
  ш: "sh",
  щ: "sh",
  ь: "",
  ъ: "",
  ы: "i",
  э: "e",
  ю: "iu",
  я: "ia",
};

/** Applied to skeletons, first match wins; so written in skeleton spelling (z → s, y → i, c → k). */
const internationalEndings: readonly (readonly [RegExp, string])[] = [
  [
    /(?:is(?:ierung(?:en)?|asion(?:s|en)?|ieren|iert(?:e|en|er|es|em)?|es?|ed|ing|as[iy][aiu]?|asi[a-z]{1,2}|uvati|ovan[a-z]{1,3}))$/,
    "is",
  ],
  [
    /(?:asion(?:s|en|al|ale|alen)?|asi(?:a|i|iu|ei|iam|iah)|ieren|iert(?:e|en|er)?|ate[ds]?|ating|uvati|uie|uiut)$/,
    "a",
  ],
  [/(?:sion(?:s|en|al|ale|alen)?|si(?:a|i|iu|ei|iam|iami|iah|ini[a-z]*))$/, "s"],
  [/(?:itat(?:en)?|it(?:i|ies)|itet(?:u|i|iv|om|ah|ami)?|n[io]st(?:i|iu)?)$/, "it"],
  [/(?:ish(?:e|en|er|es|em)?|ikal(?:i|li)?|iks?|i[tkh]?shn[a-z]{1,3}|itshn[a-z]{1,3})$/, "ik"],
  [/(?:ivn[a-z]{1,3}|iv(?:e|en|er|es|em|s)?)$/, "iv"],
  [/(?:aln[a-z]{1,3}|al(?:e|en|er|es|em|s|i)?)$/, "al"],
  [/(?:ismus|ismu|isms?|ismi)$/, "ism"],
  [/(?:ans(?:en|es|e)?|ens(?:en|es|e)?)$/, "ns"],
  [/(?:ologi(?:e|en|es|a|i|iu|ei)?)$/, "olog"],
  [/(?:en|er|es|em|s|e|a|i|o|u|om|iv|am|ah|ami|ov|ei|iv|ii|ia|iu)$/, ""],
];

/** Character n-grams of `minLength` to `maxLength` of a word between boundary marks, each given to `visit`. */
export function visitCharGrams(
  word: string,
  minLength: number,
  maxLength: number,
  visit: (gram: string) => void,
): void {
  const marked = `^${word}$`;
  for (let length = minLength; length <= maxLength; length++) {
    if (marked.length <= length) {
      visit(marked);
      return;
    }
    for (let start = 0; start + length <= marked.length; start++) visit(marked.slice(start, start + length));
  }
}
