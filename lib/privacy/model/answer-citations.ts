import { none, partial, type ReadResult } from "./read-result";

/** Longer brackets are prose, not markers. */
const maxMarker = 48;
const maxRange = 20;
const markerForm = /^\[ ?\^?\d{1,3}(?: ?[,;–-] ?\^?\d{1,3})* ?\]$/;

/**
 * Reads a citation marker: `[1]`, `[1, 2]`, `[1–3]`, `[^1]`. `[1](…)` is a link, not a marker.
 * `next` is the character behind it, empty at the end of the text.
 */
export function readCitation(
  text: string,
  start: number,
  isFinal: boolean,
): ReadResult<{ numbers: number[]; next: string }> {
  let end = start + 1;
  while (end < text.length && end - start < maxMarker && /[\d\s,;^–-]/.test(text.charAt(end))) {
    if (text[end] === "\n") return none;
    end++;
  }
  if (end >= text.length) return isFinal ? none : partial;
  if (text[end] !== "]") return none;
  end++;
  const marker = text.slice(start, end);
  if (!markerForm.test(marker)) return none;
  if (end >= text.length && !isFinal) return partial;
  const next = text.charAt(end);
  return next === "(" ? none : { kind: "match", end, numbers: numbersOf(marker), next };
}

function numbersOf(marker: string): number[] {
  return marker.split(/[,;]/).flatMap((part) => {
    const [first = 0, last = first] = Array.from(part.matchAll(/\d+/g), ([digits]) => Number(digits));
    const count = Math.min(maxRange, Math.max(0, last - first)) + 1;
    return Array.from({ length: count }, (_, index) => first + index);
  });
}
