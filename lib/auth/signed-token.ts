import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";

/** `value.signature` with an HMAC-SHA-256 over purpose and value; purposes keep tokens of one kind from serving as another. */
export function signToken(purpose: string, value: string, secret: string): string {
  return `${value}.${signature(purpose, value, secret)}`;
}

/** The signed value, or null when the token is not ours. Constant time in the signature. */
export function verifyToken(purpose: string, token: string | undefined, secret: string): string | null {
  if (!token || token.length > 512) return null;
  const dot = token.lastIndexOf(".");
  if (dot < 1) return null;
  const value = token.slice(0, dot);
  const given = Buffer.from(token.slice(dot + 1));
  const expected = Buffer.from(signature(purpose, value, secret));
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null;
}

function signature(purpose: string, value: string, secret: string): string {
  return createHmac("sha256", secret).update(`${purpose}\n${value}`).digest("base64url");
}
