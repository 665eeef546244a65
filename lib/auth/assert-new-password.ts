import "server-only";
import { AppError } from "@/lib/core/model/errors";
import { isBreachedPassword } from "./is-breached-password";
import { type PasswordContext, passwordProblem } from "./model/password-problem";

/** @throws AppError `invalid_input` naming `password` with the reason: `too_short`, `too_long`, `repeated`, `personal`, `breached`. */
export async function assertNewPassword(password: string, context: PasswordContext): Promise<void> {
  const problem =
    passwordProblem(password, context) ?? ((await isBreachedPassword(password)) ? "breached" : null);
  if (problem) throw wrongField("password", problem);
}

/** One wrong field with a reason of ours. */
export function wrongField(path: string, code: string): AppError {
  return new AppError("invalid_input", { details: { fields: [{ path, code, message: code }] } });
}
