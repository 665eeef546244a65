/**
 * Advice while a new password is typed. Only the length is a rule (NIST SP 800-63B §3.1.1); what is in lists of stolen passwords
 * the server knows. The rest helps to choose, and is written without a list so that it costs the browser nothing.
 */
export interface PasswordAdvice {
  strength: "empty" | "short" | "weak" | "fair" | "strong";
  /** Characters still missing up to the shortest allowed. */
  missing: number;
  /** What makes it easy to guess. */
  flaw: "personal" | "repeated" | null;
}

/** Characters count as people see them: an emoji is one. */
export function passwordLength(password: string): number {
  return [...password.normalize("NFKC")].length;
}

/** @param personal words an attacker would try first: name and e-mail address */
export function advisePassword(
  password: string,
  minimum: number,
  personal: readonly string[] = [],
): PasswordAdvice {
  const length = passwordLength(password);
  const flaw = isPersonal(password, personal) ? "personal" : isRepeated(password) ? "repeated" : null;
  const missing = Math.max(0, minimum - length);
  if (length === 0) return { strength: "empty", missing, flaw: null };
  if (missing > 0) return { strength: "short", missing, flaw };
  if (flaw) return { strength: "weak", missing, flaw };
  const bits = variety(password);
  return { strength: bits < 45 ? "weak" : bits < 70 ? "fair" : "strong", missing, flaw };
}

/** A name or the part of an address before the @ makes up most of it. */
function isPersonal(password: string, personal: readonly string[]): boolean {
  const plain = password.toLowerCase();
  return personal
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .some((word) => word.length > 3 && plain.includes(word) && plain.length < word.length * 2 + 4);
}

/** Few different characters, or mostly steps of one up or down the alphabet (`aaaa`, `1234`, `dcba`). */
function isRepeated(password: string): boolean {
  const points = [...password.toLowerCase()].map((character) => character.codePointAt(0) ?? 0);
  if (points.length < 4) return false;
  const steps = points.slice(1).map((point, index) => Math.abs(point - (points[index] ?? 0)));
  return new Set(points).size < 5 || steps.filter((step) => step < 2).length > steps.length * 0.6;
}

/**
 * Roughly how many bits guessing takes: a different character counts by the alphabets in use, a repeated one little. An estimate to
 * colour a bar with, no measure of safety.
 */
function variety(password: string): number {
  const alphabets = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];
  const alphabet = alphabets.filter((kind) => kind.test(password)).length * 16 + 10;
  const different = new Set(password).size;
  return different * Math.log2(alphabet) + (passwordLength(password) - different);
}
