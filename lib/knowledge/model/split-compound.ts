/**
 * Splits a German compound into two words that the given vocabulary knows (Datenschutzerklärung → datenschutz, erklar).
 * Linking letters (-s-, -es-, -n-, -en-) belong to neither part. The split with the most even parts wins, because short
 * accidental words at an edge are the usual mistake. Returns undefined when no split fits.
 *
 * @param stemmed stem of the compound; the second part is therefore a stem as well
 * @param isWord whether a word form is in the vocabulary
 * @param isStem whether a stem is in the vocabulary
 */
export function splitCompound(
  stemmed: string,
  isWord: (form: string) => boolean,
  isStem: (stem: string) => boolean,
): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined;
  let bestImbalance = Number.POSITIVE_INFINITY;
  for (let at = minPart; at <= stemmed.length - minPart; at++) {
    const tail = stemmed.slice(at);
    if (!isStem(tail)) continue;
    const head = findHead(stemmed.slice(0, at), isWord);
    if (!head) continue;
    const imbalance = Math.abs(head.length - tail.length);
    if (imbalance < bestImbalance) {
      best = [head, tail];
      bestImbalance = imbalance;
    }
  }
  return best;
}

const minPart = 4;
const linkingLetters = ["", "s", "es", "n", "en", "er"];

function findHead(head: string, isWord: (form: string) => boolean): string | undefined {
  for (const link of linkingLetters) {
    if (!head.endsWith(link) || head.length - link.length < minPart) continue;
    const word = head.slice(0, head.length - link.length);
    if (isWord(word)) return word;
  }
  return undefined;
}
