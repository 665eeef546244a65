import "server-only";
import { generateSecret, generateSync, generateURI, verifySync } from "otplib";
import { secrets } from "@/lib/core/env-secrets";
import { seal, unseal } from "@/lib/core/seal";

/** A code is taken one step of 30 s early or late, for clocks that differ (RFC 6238 §5.2). */
const toleranceSeconds = 30;

/** A new secret in base32, 160 bits. */
export function newTotpSecret(): string {
  return generateSecret();
}

/** A secret as it is stored: encrypted, and of use for this person only. */
export function encodeTotpSecret(userId: string, secret: string): string {
  return seal(secrets().encryptionKeys, `totp:${userId}`, secret);
}

/** @throws Error when the stored secret is another person's or was changed. */
export function decodeTotpSecret(userId: string, stored: string): string {
  return unseal(secrets().encryptionKeys, `totp:${userId}`, stored);
}

/** What an app scans (`otpauth://…`). */
export function totpUri(email: string, secret: string): string {
  return generateURI({ issuer: "Rozoom KI", label: email, secret });
}

/** The code of this moment. */
export function totpCode(secret: string): string {
  return generateSync({ secret });
}

/** The time step a code belongs to, or null when it is wrong. The caller sees to it that no step counts twice. */
export function findTotpStep(secret: string, code: string): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const result = verifySync({ secret, token: code, epochTolerance: toleranceSeconds });
  return result.valid && "timeStep" in result ? result.timeStep : null;
}
