/**
 * Word tokens for search and embedding: Unicode letters and digits, lower case, NFC.
 *
 * Apostrophes inside a word are dropped (п'ять, п’ять and пʼять become one word, as do "Panther's" and "panthers"), and
 * grouped thousands are joined (1.490, 1,490 and 1 490 with a no-break space all become 1490).
 */
export function tokenize(text: string): string[] {
  return fold(text).match(wordPattern) ?? [];
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const innerApostrophe = /(?<=\p{L})['’ʼ‘`´′](?=\p{L})/gu;
const groupedThousands = /(?<![\d.,])\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?![\d.,]*\d)/g;
const groupSeparator = /[.,\u00a0\u202f]/g;

function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(innerApostrophe, "")
    .replace(groupedThousands, (number) => number.replace(groupSeparator, ""))
    .replaceAll("ґ", "г")
    .replaceAll("\u00ad", "");
}

/** True when the word is written in Cyrillic, judged by its first letter. */
export function isCyrillic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code <= 0x52f;
}
