/**
 * Text as PostgreSQL can store it: without NUL and without halves of surrogate pairs. Other control characters go too,
 * no keyboard makes them; tabs and line ends stay.
 */
export function storableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, (character) => (character === "\n" || character === "\t" ? character : ""));
}
