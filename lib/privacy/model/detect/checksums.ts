/** ISO/IEC 7064 MOD 11,10 over all digits; the last one is the check digit (German tax id and VAT id). */
export function passesMod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** ICAO Doc 9303 part 3 §4.9: weights 7 3 1, letters count from A = 10; the last digit checks the rest. */
export function passesIcao(value: string): boolean {
  const weights = [7, 3, 1];
  let sum = 0;
  for (let at = 0; at < value.length - 1; at++)
    sum += alphanumeric(value.charAt(at)) * (weights[at % 3] ?? 0);
  return sum % 10 === Number(value.at(-1));
}

function alphanumeric(unit: string): number {
  return Number.parseInt(unit, 36);
}

/** Weighted sum of digit sums modulo 10 (VKVV § 4 for the pension number, § 290 SGB V for the health number). */
export function weightedDigitSums(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    const product = Number(digits.charAt(at)) * (weights[at] ?? 0);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 10;
}

/** A letter as the two digits it stands for: A = 01 … Z = 26. */
export function letterNumber(letter: string): string {
  return String(Number.parseInt(letter, 36) - 9).padStart(2, "0");
}

/** Check digit of the Ukrainian РНОКПП (DRFO registry rule): weighted sum mod 11 mod 10. */
export function passesRnokpp(digits: string): boolean {
  const weights = [-1, 5, 7, 9, 4, 6, 10, 5, 7];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return (((sum % 11) + 11) % 11) % 10 === Number(digits.charAt(9));
}
