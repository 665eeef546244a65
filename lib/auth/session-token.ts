import "server-only";
import { createHmac } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import { decode, encode } from "next-auth/jwt";
import { secrets } from "@/lib/core/env-secrets";

/** A browser's session ends after this time without a visit, and at the latest then (s). */
export const sessionSeconds = 30 * 24 * 3_600;

/** Access tokens of the API are short-lived (s): a refresh token gets the next one. */
export const accessTokenSeconds = 15 * 60;

const audience = "rozoom-api";

export interface SessionClaims {
  userId: string;
  sessionId: string;
}

/** The content of the session cookie: an encrypted JWT as next-auth makes and reads it. */
export async function encodeSessionToken(claims: SessionClaims): Promise<string> {
  return encode({
    token: { sub: claims.userId, sid: claims.sessionId },
    secret: secrets().sessionSecret,
    maxAge: sessionSeconds,
  });
}

/** The claims of a session cookie, or null when it is not ours, changed or too old. */
export async function decodeSessionToken(token: string): Promise<SessionClaims | null> {
  try {
    return claimsOf(await decode({ token, secret: secrets().sessionSecret }));
  } catch {
    return null;
  }
}

/** A bearer token for the API (JWS, HS256). */
export async function signAccessToken({ userId, sessionId }: SessionClaims): Promise<string> {
  return new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: "HS256", typ: "at+jwt" })
    .setSubject(userId)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${accessTokenSeconds}s`)
    .sign(accessKey());
}

/** The claims of an access token, or null when it is not ours, changed or too old. */
export async function verifyAccessToken(token: string): Promise<SessionClaims | null> {
  try {
    const { payload } = await jwtVerify(token, accessKey(), {
      algorithms: ["HS256"],
      audience,
      typ: "at+jwt",
    });
    return claimsOf(payload);
  } catch {
    return null;
  }
}

function claimsOf(payload: { sub?: unknown; sid?: unknown } | null): SessionClaims | null {
  if (typeof payload?.sub !== "string" || typeof payload.sid !== "string") return null;
  return { userId: payload.sub, sessionId: payload.sid };
}

/** A key of its own, so that no session cookie serves as an access token or the other way round. */
function accessKey(): Uint8Array {
  return createHmac("sha256", secrets().sessionSecret).update("access-token").digest();
}
