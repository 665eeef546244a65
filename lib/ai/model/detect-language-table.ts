/**
 * Packs a table of n-gram weights into printable ASCII, and reads it back.
 *
 * N-grams are sorted; each stores how many characters it shares with the one before it, so a table costs about five
 * characters per n-gram. Letters are written as their position in a list of the table's letters, at most 90 of them.
 */

/** Printable ASCII without the characters a string literal would have to escape. */
const DIGITS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((character) => !['"', "\\", "`", "$", "'"].includes(character))
  .join("");
const BASE = DIGITS.length;

/** Weights run from -LEVELS to +LEVELS. */
export const LEVELS = 4;
const STEPS = 2 * LEVELS + 1;

export type WeightTable = Map<string, readonly number[]>;

function digitsNeeded(classes: number): number {
  return Math.ceil((classes * Math.log(STEPS)) / Math.log(BASE));
}

/**
 * Writes the table; `letters` holds every character its n-grams use.
 * @throws RangeError for a letter that is not in `letters`.
 */
export function packTable(table: WeightTable, classes: number, letters: string): string {
  let previous = "";
  let packed = "";
  for (const ngram of [...table.keys()].sort()) {
    const weights = table.get(ngram) ?? [];
    let shared = 0;
    while (shared < ngram.length && shared < previous.length && ngram[shared] === previous[shared])
      shared += 1;
    const fresh = [...ngram.slice(shared)];
    packed += digitAt(shared * 8 + fresh.length);
    for (const letter of fresh) packed += digitAt(letters.indexOf(letter));
    let number = 0;
    for (const weight of weights) number = number * STEPS + weight + LEVELS;
    for (let digit = 0; digit < digitsNeeded(classes); digit += 1) {
      packed += digitAt(number % BASE);
      number = Math.floor(number / BASE);
    }
    previous = ngram;
  }
  return packed;
}

/** Reads what `packTable` wrote with the same number of classes and the same letters. */
export function unpackTable(packed: string, classes: number, letters: string): WeightTable {
  const table: WeightTable = new Map();
  const width = digitsNeeded(classes);
  let previous = "";
  let at = 0;
  while (at < packed.length) {
    const head = valueAt(packed, at);
    const fresh = head % 8;
    let ngram = previous.slice(0, (head - fresh) / 8);
    for (let index = 1; index <= fresh; index += 1) ngram += letters.charAt(valueAt(packed, at + index));
    at += fresh + 1;
    let number = 0;
    for (let digit = width - 1; digit >= 0; digit -= 1) number = number * BASE + valueAt(packed, at + digit);
    at += width;
    const weights = new Array<number>(classes).fill(0);
    for (let index = classes - 1; index >= 0; index -= 1) {
      weights[index] = (number % STEPS) - LEVELS;
      number = Math.floor(number / STEPS);
    }
    table.set(ngram, weights);
    previous = ngram;
  }
  return table;
}

/** The character for a number below 90. @throws RangeError for any other. */
export function digitAt(value: number): string {
  const digit = DIGITS[value];
  if (digit === undefined) throw new RangeError(`no digit for ${value}`);
  return digit;
}

/** The number a character of a packed text stands for. */
export function valueAt(packed: string, at: number): number {
  return DIGITS.indexOf(packed.charAt(at));
}
