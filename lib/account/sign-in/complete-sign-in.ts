import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { sessions } from "@/db/schema";
import { wrongField } from "@/lib/auth/assert-new-password";
import { countAttempt, refundAttempt } from "@/lib/auth/count-attempts";
import { getAccount } from "@/lib/auth/get-account";
import { requireEnrolling, requirePendingSession } from "@/lib/auth/pending-session";
import { consumeSecondFactor } from "@/lib/auth/second-factor";
import { freshVisitorCookies } from "@/lib/auth/session-cookies";
import { confirmTotp } from "@/lib/auth/set-up-totp";
import { joinVisitor } from "@/lib/clients/join-visitor";

/**
 * Completes a browser's sign-in with a code of the app or a recovery code. Returns the cookies the browser gets.
 * @throws AppError `unauthenticated`, `csrf_rejected`, `invalid_input` naming `code`, `rate_limited`.
 */
export async function giveSecondFactor(request: Request, code: string): Promise<string[]> {
  const { viewer, isPending, found, visitorId } = await requirePendingSession(request);
  if (!isPending) return [];
  const { userId, address } = viewer;
  await countAttempt(userId, address);
  const person = await getAccount(userId);
  const now = new Date();
  const isRight = await (await orm()).transaction(async (transaction) => {
    if (!(await consumeSecondFactor(transaction, person, code))) return false;
    await transaction
      .update(sessions)
      .set({ secondFactorAt: now, authenticatedAt: now })
      .where(eq(sessions.id, found.session.id));
    await joinVisitor(transaction, visitorId, userId);
    return true;
  });
  if (!isRight) throw wrongField("code", "wrong_code");
  await refundAttempt(userId, address);
  return freshVisitorCookies();
}

/**
 * Switches a second factor on, which completes the sign-in of who had to set it up first.
 * @throws AppError as `confirmTotp` and `requireEnrolling`.
 */
export async function enrolTotp(
  request: Request,
  code: string,
): Promise<{ recoveryCodes: string[]; setCookies: string[] }> {
  const { viewer, pending } = await requireEnrolling(request);
  const recoveryCodes = await confirmTotp(viewer, code);
  if (!pending) return { recoveryCodes, setCookies: [] };
  await joinVisitor(await orm(), pending.visitorId, viewer.userId);
  return { recoveryCodes, setCookies: freshVisitorCookies() };
}
