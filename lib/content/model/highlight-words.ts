/** A piece of a text; `marked` when it is one of the words looked for. */
export interface TextPart {
  /** Where the piece begins in the text, its identity. */
  start: number;
  text: string;
  marked: boolean;
}

/** At most this many words of a query are looked for, as the search itself does. */
const maxWords = 8;

/** Cuts a text so that the words of a query can be marked in it, in any case and inside longer words, as the search finds them. */
export function highlightWords(text: string, query: string): TextPart[] {
  const words = query
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, maxWords)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.length === 0) return [{ start: 0, text, marked: false }];
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(words.join("|"), "giu"))) {
    if (match.index > end) parts.push({ start: end, text: text.slice(end, match.index), marked: false });
    parts.push({ start: match.index, text: match[0], marked: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ start: end, text: text.slice(end), marked: false });
  return parts;
}
