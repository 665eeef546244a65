import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { orm } from "@/db/client";
import { recoveryCodes, sessions, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { AppError } from "@/lib/core/model/errors";
import { queueAccountMail } from "./account-mails";
import { wrongField } from "./assert-new-password";
import { countAttempt, refundAttempt } from "./count-attempts";
import { endSessions } from "./end-sessions";
import { getAccount } from "./get-account";
import { needsSecondFactor } from "./model/permissions";
import type { UserViewer } from "./model/viewer";
import { requireRecentSignIn } from "./require-permission";
import { replaceRecoveryCodes } from "./second-factor";
import { decodeTotpSecret, encodeTotpSecret, findTotpStep, newTotpSecret, totpUri } from "./totp";

/**
 * Makes a secret for the viewer's app; it counts once a code of it was given.
 * @throws AppError `reauthentication_required`, `conflict` when a second factor is on.
 */
export async function startTotp(viewer: UserViewer): Promise<{ secret: string; uri: string }> {
  requireRecentSignIn(viewer);
  const secret = newTotpSecret();
  const [person] = await (await orm())
    .update(users)
    .set({ totpSecret: encodeTotpSecret(viewer.userId, secret), totpLastStep: null })
    .where(and(eq(users.id, viewer.userId), isNull(users.totpConfirmedAt)))
    .returning({ email: users.email });
  if (!person) throw alreadyOn();
  return { secret, uri: totpUri(person.email, secret) };
}

/**
 * Switches the second factor on with a first code of the app; all other sessions end. Returns the recovery codes.
 * @throws AppError `invalid_input` naming `code`, `conflict` when it is on or was not begun, `rate_limited`.
 */
export async function confirmTotp(viewer: UserViewer, code: string): Promise<string[]> {
  requireRecentSignIn(viewer);
  const { userId, sessionId, address } = viewer;
  const person = await getAccount(userId);
  if (!person.totpSecret || person.totpConfirmedAt) throw alreadyOn();
  await countAttempt(userId, address);
  const step = findTotpStep(decodeTotpSecret(userId, person.totpSecret), code.replace(/\s/g, ""));
  if (step === null) throw wrongField("code", "wrong_code");
  await refundAttempt(userId, address);
  const now = new Date();
  const on = { totpConfirmedAt: now, totpLastStep: step, updatedAt: now };
  return (await orm()).transaction(async (transaction) => {
    // The very secret the code was of: another one may have been begun meanwhile.
    const isBegun = and(eq(users.totpSecret, person.totpSecret ?? ""), isNull(users.totpConfirmedAt));
    const [changed] = await transaction
      .update(users)
      .set(on)
      .where(and(eq(users.id, userId), isBegun))
      .returning();
    if (!changed) throw alreadyOn();
    if (sessionId) {
      await transaction.update(sessions).set({ secondFactorAt: now }).where(eq(sessions.id, sessionId));
    }
    const ended = await endSessions(transaction, userId, { except: sessionId });
    const codes = await replaceRecoveryCodes(transaction, userId);
    await queueAccountMail(transaction, changed, { kind: "second_factor_on" });
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.second_factor_on",
      target: { type: "user", id: userId },
      after: { sessionsEnded: ended },
    });
    return codes;
  });
}

/**
 * Switches the viewer's second factor off.
 * @throws AppError `reauthentication_required`, `forbidden` where the role demands one, `not_found` when there is none.
 */
export async function disableTotp(viewer: UserViewer): Promise<void> {
  requireRecentSignIn(viewer);
  if (needsSecondFactor(viewer.role)) {
    throw new AppError("forbidden", { message: "this role needs a second factor" });
  }
  await (await orm()).transaction(async (transaction) => {
    const [changed] = await transaction
      .update(users)
      .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null, updatedAt: new Date() })
      .where(and(eq(users.id, viewer.userId), isNotNull(users.totpConfirmedAt)))
      .returning();
    if (!changed) throw new AppError("not_found", { message: "there is no second factor" });
    await transaction.delete(recoveryCodes).where(eq(recoveryCodes.userId, viewer.userId));
    await queueAccountMail(transaction, changed, { kind: "second_factor_off" });
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.second_factor_off",
      target: { type: "user", id: viewer.userId },
    });
  });
}

/** New recovery codes; the earlier ones stop working. @throws AppError `reauthentication_required`, `not_found` without a second factor. */
export async function renewRecoveryCodes(viewer: UserViewer): Promise<string[]> {
  requireRecentSignIn(viewer);
  const person = await getAccount(viewer.userId);
  if (!person.totpConfirmedAt) throw new AppError("not_found", { message: "there is no second factor" });
  return (await orm()).transaction(async (transaction) => {
    const codes = await replaceRecoveryCodes(transaction, viewer.userId);
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.recovery_codes_renewed",
      target: { type: "user", id: viewer.userId },
    });
    return codes;
  });
}

function alreadyOn(): AppError {
  return new AppError("conflict", { message: "the second factor is on, or was not begun" });
}
