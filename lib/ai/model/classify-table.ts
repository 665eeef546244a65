import { digitAt, LEVELS, valueAt } from "./detect-language-table";

const STEPS = 2 * LEVELS + 1;

/** Packs weights of -LEVELS to LEVELS, two a character; their number must be even. */
export function packWeights(weights: Int8Array): string {
  let packed = "";
  for (let at = 0; at < weights.length; at += 2) {
    packed += digitAt(((weights[at] ?? 0) + LEVELS) * STEPS + (weights[at + 1] ?? 0) + LEVELS);
  }
  return packed;
}

/** Reads what `packWeights` wrote. */
export function unpackWeights(packed: string): Int8Array {
  const weights = new Int8Array(packed.length * 2);
  for (let index = 0; index < packed.length; index += 1) {
    const value = valueAt(packed, index);
    weights[2 * index] = Math.floor(value / STEPS) - LEVELS;
    weights[2 * index + 1] = (value % STEPS) - LEVELS;
  }
  return weights;
}
