/** Only for taking an address apart; nothing is ever asked of it. */
const anyOrigin = "https://own.invalid";

/**
 * A path of this site, or null: what a browser would resolve to another site (`//evil.example`, `/\evil.example`,
 * `https://…`) is none.
 */
export function ownPath(wanted: unknown): string | null {
  if (typeof wanted !== "string" || wanted.length > 2_000 || !wanted.startsWith("/")) return null;
  if (/[\\\s\p{Cc}]/u.test(wanted) || !URL.canParse(wanted, anyOrigin)) return null;
  const { origin, pathname, search, hash } = new URL(wanted, anyOrigin);
  if (origin !== anyOrigin || pathname.startsWith("//")) return null;
  return pathname + search + hash;
}
