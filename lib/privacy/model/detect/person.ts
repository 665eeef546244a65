import { type Detector, type Found, found } from "./scan";

const name = "\\p{Lu}[\\p{L}\\p{M}'’ʼ]{0,30}(?:-\\p{Lu}[\\p{L}\\p{M}'’ʼ]{0,30})?";
const initial = "\\p{Lu}\\.";
const particle = "(?:von|van|de|der|den|zu|zur|di|da|del|la|ter|bin|al)";
const fullName = `${name}(?:[ ](?:${particle} ){0,2}(?:${initial}|${name})){0,3}`;
const title = "(?:Dr\\.|Prof\\.|Dipl\\.-Ing\\.|Dr|Prof)";

/** `ich heiße …`: what follows is a name, capitals or not. */
const selfIntroduction =
  /(?<![\p{L}])(?:ich hei(?:ß|ss)e|hei(?:ß|ss)e ich|mein name (?:ist|lautet)|mein vorname ist|mein nachname ist|my (?:full |first |last )?name(?: is|'s|’s)|name's|i am called|i'm called|her maiden name is|мене (?:звати|звуть)|мо[єе] (?:ім['’ʼ]?я|прізвище)(?: -)?|звати мене|звертайтеся до мене|name on (?:the|my) (?:card|account) is)(?: also)?[ :]{1,3}(?:(?:Herr|Frau|Mr\.?|Mrs\.?|Ms\.?|пан|пані|Dr\.) )?/giu;

/** Titles and forms that only stand in front of names written with capitals. */
const address = new RegExp(
  `(?<![\\p{L}])(?:[Hh]errn?|[Ff]rau|[Ff]amilie|Hr\\.|Fr\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Sir|Madam|Dr\\.|Prof\\.|[Пп]ані?|[Пп]ане|[Пп]анові|[Пп]ана|[Дд]обродій(?:ка)?) (?:${title} ){0,2}(${fullName})`,
  "dgu",
);

/** Forms of a label and its value: `Name: Anna Schmidt`. */
const labelled = new RegExp(
  `(?<![\\p{L}])(?:[Nn]ame|NAME|[Vv]orname|[Nn]achname|[Kk]ontoinhaber(?:in)?|[Aa]nsprechpartner(?:in)?|[Ii]nhaber(?:in)?|[Cc]ontact|[Cc]ardholder|[Аа]кк?аунт|[ПпІі](?:ІБ|м['’ʼ]я|різвище)|ПІБ)[ ]?:[ \\n]{0,6}(${fullName})`,
  "dgu",
);

/** The line after a closing formula. */
const signature = new RegExp(
  `(?:[Gg]rü(?:ße|ßen|ssen|sse|ß)|MfG|LG|VG|[Rr]egards|[Ss]incerely|[Cc]heers|[Пп]овагою|[Нн]айкращими побажаннями)(?: aus \\p{Lu}\\p{L}{1,30})?,?[ ]?\\n{1,2}[ ]?(${fullName})(?=[ ]?(?:\\n|$))`,
  "dgu",
);

/** `I'm Anna Schmidt`: two capitals in a row, because one may begin `I'm German`. */
const englishIntroduction = new RegExp(
  `(?<![\\p{L}])(?:I am|I'm|I’m|[Tt]his is) (${name} ${name})(?![\\p{L}])`,
  "dgu",
);

/** `Dear Anna,`, `Hallo Herr …` is another pattern's. */
const greeting = new RegExp(
  `(?<![\\p{L}])(?:Hi|Hello|Hallo|Dear|Liebe[r]?|[Cc]all me|Привіт|Вітаю|Шановн(?:ий|а)) (${fullName})(?=[ ]?[,!.\\n])`,
  "dgu",
);

/** Words that follow a title or an introduction and are no names. */
const noNames = new Set(
  "der die das ein eine nicht kein auch noch so wie und oder the a an not also just still same on is your my not required тут не це як і та або ви ваш und co doktor gmbh wichtig egal lang important unknown missing sie euch dich ihn uns at team zusammen there all damen herren sir madam rozoom welt world everyone guys support".split(
    " ",
  ),
);

/** Persons, only where a word introduces their name. */
export const detectPerson: Detector = (folded) => [
  ...introducedNames(folded),
  ...[address, labelled, signature, englishIntroduction, greeting].flatMap((pattern) =>
    capitalNames(folded, pattern),
  ),
];

function capitalNames(folded: string, pattern: RegExp): Found[] {
  return Array.from(folded.matchAll(pattern)).flatMap((match) => {
    const range = match.indices?.[1];
    const firstWord = match[1]?.split(" ", 1)[0]?.toLowerCase() ?? "";
    return range && !noNames.has(firstWord) ? [found("PERSON", range[0], range[1])] : [];
  });
}

const followingWords = /^[\p{L}\p{M}'’ʼ-]{2,40}(?: (?:(?:von|van|de|der|zu) ){0,2}[\p{L}\p{M}'’ʼ-]{2,40})?/u;
const capitalWords = new RegExp(`^${fullName}`, "u");

/** Capitals take up to four words; in small letters only the first word is surely a name, a second one if it ends the sentence. */
function introducedNames(folded: string): Found[] {
  return Array.from(folded.matchAll(selfIntroduction)).flatMap(({ 0: introduction, index }) => {
    const start = index + introduction.length;
    const rest = folded.slice(start, start + 130);
    const capital = capitalWords.exec(rest)?.[0];
    const small = followingWords.exec(rest)?.[0];
    const isWholeRest =
      small !== undefined && /^\s*(?:[.,!?;)\n]|$|und |and |і |та )/u.test(rest.slice(small.length));
    const value = capital ?? (isWholeRest ? small : small?.split(" ", 1)[0]);
    const firstWord = value?.split(" ", 1)[0]?.toLowerCase() ?? "";
    return value && !noNames.has(firstWord) ? [found("PERSON", start, start + value.length)] : [];
  });
}
