import { passwordLimits } from "@/lib/auth/model/password-limits";
import { type PasswordContext, passwordProblem } from "@/lib/auth/model/password-problem";

/** What to say while a new password is typed. Lists of stolen passwords are the server's to ask. */
export interface PasswordAdvice {
  strength: "empty" | "short" | "weak" | "fair" | "strong";
  /** Characters still missing up to the shortest allowed. */
  missing: number;
  /** Why the door would refuse it. */
  refused: "tooLong" | "personal" | "repeated" | null;
}

/** @param context what an attacker would try first: name and e-mail address, "" where they are not known */
export function advisePassword(password: string, context: PasswordContext): PasswordAdvice {
  const length = [...password.normalize("NFKC")].length;
  const missing = Math.max(0, passwordLimits.minLength - length);
  if (length === 0) return { strength: "empty", missing, refused: null };
  const problem = passwordProblem(password, context);
  if (problem === "too_short") return { strength: "short", missing, refused: null };
  if (problem === "too_long") return { strength: "weak", missing, refused: "tooLong" };
  if (problem) return { strength: "weak", missing, refused: problem };
  const bits = variety(password, length);
  return { strength: bits < 45 ? "weak" : bits < 70 ? "fair" : "strong", missing, refused: null };
}

/**
 * Roughly how many bits guessing takes: a different character counts by the alphabets in use, a repeated one little. An estimate to
 * colour a bar with, no measure of safety.
 */
function variety(password: string, length: number): number {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(password));
  const different = new Set(password).size;
  return different * Math.log2(kinds.length * 16 + 10) + (length - different);
}
