import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, count, eq, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { recoveryCodes, users } from "@/db/schema";
import { queueAccountMail } from "./account-mails";
import { decodeTotpSecret, findTotpStep } from "./totp";
import type { Account } from "./verify-credentials";

const recoveryCodeCount = 10;

/** Crockford's base 32: no letter is taken for a digit. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Whether a code is this person's second factor, and uses it up: a time step counts once (RFC 6238 §5.2), a recovery code too.
 * A used recovery code is told by mail.
 */
export async function consumeSecondFactor(transaction: Orm, person: Account, code: string): Promise<boolean> {
  const typed = code.trim();
  return (
    (await consumeTotp(transaction, person, typed.replace(/\s/g, ""))) ||
    consumeRecoveryCode(transaction, person, typed)
  );
}

async function consumeTotp(transaction: Orm, person: Account, code: string): Promise<boolean> {
  if (!person.totpSecret || !person.totpConfirmedAt) return false;
  const step = findTotpStep(decodeTotpSecret(person.id, person.totpSecret), code);
  if (step === null) return false;
  const [used] = await transaction
    .update(users)
    .set({ totpLastStep: step })
    .where(
      and(
        eq(users.id, person.id),
        isNotNull(users.totpConfirmedAt),
        or(isNull(users.totpLastStep), lt(users.totpLastStep, step)),
      ),
    )
    .returning({ id: users.id });
  return used !== undefined;
}

async function consumeRecoveryCode(transaction: Orm, person: Account, code: string): Promise<boolean> {
  const [used] = await transaction
    .update(recoveryCodes)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(recoveryCodes.userId, person.id),
        eq(recoveryCodes.codeHash, hashCode(person.id, code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ userId: recoveryCodes.userId });
  if (!used) return false;
  const left = await countRecoveryCodes(transaction, person.id);
  await queueAccountMail(transaction, person, { kind: "recovery_code_used", left });
  return true;
}

/** Recovery codes that still work. */
export async function countRecoveryCodes(orm: Orm, userId: string): Promise<number> {
  const [row] = await orm
    .select({ total: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return row?.total ?? 0;
}

/** New recovery codes in place of all earlier ones: 80 random bits each, so their hashes cannot be guessed back. */
export async function replaceRecoveryCodes(transaction: Orm, userId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newCode);
  await transaction.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await transaction
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ userId, codeHash: hashCode(userId, code) })));
  return codes;
}

/** `k3mz-7q0d-…`: four groups of four. */
function newCode(): string {
  const characters = [...randomBytes(16)].map((byte) => alphabet.charAt(byte % 32)).join("");
  return characters.replace(/(.{4})(?=.)/g, "$1-");
}

/** Typed with or without hyphens, in any capitals, o for 0 and l for 1. */
function hashCode(userId: string, code: string): string {
  const plain = code
    .toLowerCase()
    .replace(/[^a-z\d]/g, "")
    .replaceAll("o", "0")
    .replace(/[il]/g, "1");
  return createHash("sha256").update(`${userId}\n${plain}`).digest("hex");
}
