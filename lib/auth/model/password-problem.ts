import { passwordLimits } from "./password-limits";

export type PasswordProblem = "too_short" | "too_long" | "personal" | "repeated";

/** What somebody who knows the person would try first. */
export interface PasswordContext {
  email: string;
  name: string;
}

/** The name of this site, in both of its scripts. */
const siteWords = ["rozoom", "розум"];

/** Shorter pieces of names stand in many words by chance. */
const shortestWord = 4;

/**
 * Why a password may not be chosen, or null. NIST SP 800-63B §3.1.1.2: a least length, no rules of composition, nothing that
 * is easily guessed for this person; leaked ones are looked up on the server besides.
 */
export function passwordProblem(password: string, context: PasswordContext): PasswordProblem | null {
  const characters = [...password.normalize("NFKC")];
  if (characters.length < passwordLimits.minLength) return "too_short";
  if (characters.length > passwordLimits.maxLength) return "too_long";
  if (isRepetition(characters)) return "repeated";
  return isPersonal(password, context) ? "personal" : null;
}

/** Names and site words are no secret: without them enough must be left. */
function isPersonal(password: string, { email, name }: PasswordContext): boolean {
  const words = [...email.split(/[^\p{L}\p{N}]+/u), ...name.split(/[^\p{L}\p{N}]+/u), ...siteWords]
    .map((word) => word.normalize("NFKC").toLowerCase())
    .filter((word) => word.length >= shortestWord)
    .sort((a, b) => b.length - a.length);
  let rest = password.normalize("NFKC").toLowerCase();
  const before = rest.length;
  for (const word of words) rest = rest.replaceAll(word, "");
  return rest.length < before && [...rest].length < passwordLimits.minLength;
}

/** One or two characters over and over, a row such as 12345678, or a piece that is repeated: abcabcabc. */
function isRepetition(characters: readonly string[]): boolean {
  if (new Set(characters).size <= 2) return true;
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  if (steps.every((step) => step === 1) || steps.every((step) => step === -1)) return true;
  return [1, 2, 3, 4].some(
    (length) =>
      characters.length >= length * 3 &&
      characters.every((character, index) => character === characters[index % length]),
  );
}
