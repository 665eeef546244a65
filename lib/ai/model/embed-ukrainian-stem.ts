/**
 * Light stemmer for Ukrainian: takes off inflection, evens out the vowel that changes in closed syllables (рік, року) and
 * leaves word formation alone. It aims at one key for the forms of a word, not at a linguistic root.
 */
export function stemUkrainian(word: string): string {
  if (word.length < 3) return word;
  let stem = stripLongest(word, reflexive, 3);
  stem = stripLongest(stem, inflections, 3);
  stem = stripLongest(stem, abstractNouns, 3);
  stem = stem.replace(trailingSofteners, "").replace(doubledEnd, "$1");
  return stem.replace(closedSyllable, "о$1");
}

const reflexive = endings("ся сь");
const abstractNouns = endings("ість ост іст");
const trailingSofteners = /[ьй']+$/;
const doubledEnd = /(.)\1$/;
const closedSyllable = /[ії]([бвгджзклмнпрстфхцчшщ])$/;

const inflections = endings(
  // nouns
  "а я о е у ю і ї и ь й ам ям ах ях ами ями ою ею єю ові еві єві ом ем єм ів їв ей ьми ію ії ія іям іях іями ієм " +
    "ість ості істю остей остям остях остями ення енням енню ння нню нням ання анням анню " +
    // adjectives, participles, pronouns
    "ий ій ого ому им ім их іх ої ою ую ими іми юю яя єє іший іша іше іші ішого ішої іших ішим " +
    "ньої ньому нього ній нім ніх німи ня нє ні " +
    // verbs
    "ти ть уть ють ать ять ить їть ує ює ає яє еш єш иш їш емо ємо имо їмо ете єте ите їте ав яв ив їв ів ала яла ила їла " +
    "ало яло ило їло али яли или їли ати яти ити їти увати ювати ував ював увала ювала увало ували ювали ують юють " +
    "уємо юємо уєте юєте уючи ючи учи ачи ячи вши увавши авши ивши аний яний ений ано ено ані ені ана ена ане ене аного еного " +
    "ований овані ована оване ованого ованих овано",
);

interface Endings {
  readonly set: ReadonlySet<string>;
  readonly longest: number;
}

function endings(list: string): Endings {
  const set = new Set(list.split(/\s+/));
  return { set, longest: Math.max(...Array.from(set, (ending) => ending.length)) };
}

function stripLongest(word: string, { set, longest }: Endings, minStem: number): string {
  for (let length = Math.min(longest, word.length - minStem); length > 0; length--) {
    if (set.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}
