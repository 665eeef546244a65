import "server-only";
import { randomBytes } from "node:crypto";
import { secrets } from "@/lib/core/env-secrets";
import { enforceWindow } from "./enforce-limit";
import { readCookie } from "./model/cookies";
import { isSecureSite } from "./origin";
import { signToken, verifyToken } from "./signed-token";

/** How long a person may take over their device's dialog (s). */
const lifeSeconds = 300;

/** `show` for signing in and proving again, `add:<user id>` for a new passkey. */
type Purpose = "show" | `add:${string}`;

function cookieName(): string {
  return `${isSecureSite() ? "__Host-" : ""}rk_passkey`;
}

/** A challenge, and the `Set-Cookie` line by which it is known again in this browser only. */
export function newChallenge(purpose: Purpose): { challenge: Uint8Array<ArrayBuffer>; setCookie: string } {
  const challenge = new Uint8Array(randomBytes(32));
  const text = Buffer.from(challenge).toString("base64url");
  const value = `${purpose}|${Date.now() + lifeSeconds * 1_000}|${text}`;
  const token = signToken("passkey", value, secrets().sessionSecret);
  const secure = isSecureSite() ? "; Secure" : "";
  const shared = `Path=/; Max-Age=${lifeSeconds}; SameSite=Lax; HttpOnly${secure}`;
  return { challenge, setCookie: `${cookieName()}=${encodeURIComponent(token)}; ${shared}` };
}

/** The challenge this browser was given for a purpose (base64url); null when there is none, it is too old or was used. */
export async function takeChallenge(request: Request, purpose: Purpose): Promise<string | null> {
  const cookie = readCookie(request.headers.get("cookie"), cookieName());
  const value = verifyToken("passkey", cookie && safeDecode(cookie), secrets().sessionSecret);
  const [given, expires, challenge] = value?.split("|") ?? [];
  if (given !== purpose || !challenge || !(Number(expires) > Date.now())) return null;
  // Counted to one: a second use is refused wherever it comes from.
  const once = { policy: "passkey-challenge", points: 1, seconds: lifeSeconds };
  return enforceWindow(once, challenge).then(
    () => challenge,
    () => null,
  );
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
