import "server-only";
import { createHmac } from "node:crypto";
import { secrets } from "@/lib/core/env-secrets";

/** The people a fresh embedded installation has: one of every role. */
export const demoPeople = [
  {
    id: "usr_demo_admin",
    email: "admin@rozoom-ki.example",
    name: "Olena Hrytsenko",
    role: "admin",
    tier: "business",
  },
  {
    id: "usr_demo_operator",
    email: "operator@rozoom-ki.example",
    name: "Maryna Kovalenko",
    role: "operator",
    tier: "business",
  },
  {
    id: "usr_demo_customer",
    email: "kundin@werkstatt-sommer.example",
    name: "Petra Sommer",
    role: "user",
    tier: "pro",
  },
  {
    id: "usr_demo_member",
    email: "lukas@werkstatt-sommer.example",
    name: "Lukas Sommer",
    role: "user",
    tier: "free",
  },
] as const;

/** Letters and digits that nobody takes for another. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** RFC 4648. */
const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * A demo person's password, four groups of four (79 bits): made of the installation's own session secret, so it is the same
 * at each start of this machine and on no other.
 */
export function demoPassword(email: string): string {
  const characters = lettersOf(`demo:${email}`, alphabet, 16);
  return characters.replace(/(.{4})(?=.)/g, "$1-");
}

/** The secret of a demo person's second factor, base32, 160 bits; of this installation only too. */
export function demoTotpSecret(email: string): string {
  return lettersOf(`demo-totp:${email}`, base32, 32);
}

/** Letters evenly drawn of a keyed hash: bytes that would favour some are passed over. */
function lettersOf(purpose: string, letters: string, length: number): string {
  const bound = 256 - (256 % letters.length);
  let text = "";
  for (let round = 0; text.length < length; round += 1) {
    const bytes = createHmac("sha256", secrets().sessionSecret).update(`${purpose}:${round}`).digest();
    for (const byte of bytes) if (byte < bound) text += letters.charAt(byte % letters.length);
  }
  return text.slice(0, length);
}
