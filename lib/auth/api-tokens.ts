import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { refreshTokens, sessions } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { AppError } from "@/lib/core/model/errors";
import { countAttempt, refundAttempt } from "./count-attempts";
import { endSessions } from "./end-sessions";
import { findSession } from "./find-session";
import type { Tokens } from "./model/auth-views";
import { needsSecondFactor } from "./model/permissions";
import { openSession } from "./open-session";
import { consumeSecondFactor } from "./second-factor";
import { accessTokenSeconds, type SessionClaims, sessionSeconds, signAccessToken } from "./session-token";
import { type Account, verifyCredentials, wrongCredentials } from "./verify-credentials";

interface ApiLogin {
  email: string;
  password: string;
  code?: string | undefined;
}

/**
 * Opens an API session by password, and by code where the person has a second factor.
 * @throws AppError `unauthenticated`, `second_factor_required` when only the code is missing (or the role demands a second
 *   factor that is not set up yet, which is done in the browser), `rate_limited`.
 */
export async function loginToApi(input: ApiLogin, request: Request, address: string): Promise<Tokens> {
  const person = await verifyCredentials({ ...input, address });
  const hasFactor = person.totpConfirmedAt !== null;
  if (!hasFactor && needsSecondFactor(person.role)) {
    throw new AppError("second_factor_required", {
      message: "set up the second factor in the browser first",
    });
  }
  if (hasFactor && !input.code) {
    throw new AppError("second_factor_required", { message: "send `code` as well" });
  }
  if (hasFactor) await countAttempt(person.id, address);
  const db = await orm();
  const opened = await db.transaction(async (transaction) => {
    const isGiven = hasFactor && (await consumeSecondFactor(transaction, person, input.code ?? ""));
    if (hasFactor && !isGiven) return null;
    return openApiSession(transaction, person, request, isGiven);
  });
  if (!opened) throw wrongCredentials();
  if (hasFactor) await refundAttempt(person.id, address);
  return tokensOf(opened.claims, opened.refreshToken);
}

async function openApiSession(
  transaction: Orm,
  person: Account,
  request: Request,
  hasSecondFactor: boolean,
): Promise<{ claims: SessionClaims; refreshToken: string }> {
  const userId = person.id;
  const sessionId = await openSession(transaction, {
    userId,
    kind: "api",
    method: "password",
    request,
    hasSecondFactor,
  });
  const claims = { userId, sessionId };
  return { claims, refreshToken: await issueRefreshToken(transaction, claims) };
}

/**
 * Exchanges a refresh token for new tokens. Each works once: of two that use the same one at once one gets tokens, and the
 * other's use ends the session with all of them, as a second use later does (RFC 9700 §4.14.2).
 * @throws AppError `unauthenticated`.
 */
export async function refreshApiTokens(refreshToken: string, address: string): Promise<Tokens> {
  const db = await orm();
  const tokenHash = hashToken(refreshToken);
  const rotated = await db.transaction(async (transaction) => {
    const [used] = await transaction
      .update(refreshTokens)
      .set({ usedAt: sql`now()` })
      .where(
        and(
          eq(refreshTokens.tokenHash, tokenHash),
          isNull(refreshTokens.usedAt),
          gt(refreshTokens.expiresAt, sql`now()`),
        ),
      )
      .returning();
    if (!used) return null;
    const claims = { userId: used.userId, sessionId: used.sessionId };
    await transaction
      .update(sessions)
      .set({ expiresAt: endOfLife() })
      .where(and(eq(sessions.id, claims.sessionId), isNull(sessions.revokedAt)));
    return { claims, refreshToken: await issueRefreshToken(transaction, claims) };
  });
  if (rotated && (await findSession(rotated.claims, "api"))) {
    return tokensOf(rotated.claims, rotated.refreshToken);
  }
  if (!rotated) await endReused(tokenHash, address);
  throw new AppError("unauthenticated", { message: "the refresh token is unknown, used or over" });
}

/** Ends the session of a refresh token that was used before. */
async function endReused(tokenHash: string, address: string): Promise<void> {
  await (await orm()).transaction(async (transaction) => {
    const [known] = await transaction
      .select()
      .from(refreshTokens)
      .where(eq(refreshTokens.tokenHash, tokenHash));
    if (!known?.usedAt) return;
    const ended = await endSessions(transaction, known.userId, { only: known.sessionId });
    if (ended === 0) return;
    await writeAudit(transaction, {
      actor: { userId: known.userId, role: "user", address },
      action: "session.refresh_token_reused",
      target: { type: "session", id: known.sessionId },
    });
  });
}

/** Ends the API session a refresh token belongs to, used or not; an unknown one changes nothing. */
export async function endByRefreshToken(refreshToken: string): Promise<void> {
  await (await orm()).transaction(async (transaction) => {
    const [known] = await transaction
      .select()
      .from(refreshTokens)
      .where(eq(refreshTokens.tokenHash, hashToken(refreshToken)));
    if (known) await endSessions(transaction, known.userId, { only: known.sessionId });
  });
}

async function issueRefreshToken(transaction: Orm, claims: SessionClaims): Promise<string> {
  const token = `rkr_${randomBytes(32).toString("base64url")}`;
  await transaction
    .insert(refreshTokens)
    .values({ ...claims, tokenHash: hashToken(token), expiresAt: endOfLife() });
  return token;
}

function endOfLife(): Date {
  return new Date(Date.now() + sessionSeconds * 1_000);
}

async function tokensOf(claims: SessionClaims, refreshToken: string): Promise<Tokens> {
  return {
    accessToken: await signAccessToken(claims),
    tokenType: "Bearer",
    expiresIn: accessTokenSeconds,
    refreshToken,
  };
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
