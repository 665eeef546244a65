import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { oneTimeTokens } from "@/db/schema";
import { newId } from "@/lib/core/model/ids";
import { wrongField } from "./assert-new-password";

export type TokenKind = (typeof oneTimeTokens.$inferSelect)["kind"];
export type OneTimeToken = typeof oneTimeTokens.$inferSelect;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How long a mailed link works (ms). */
const lifeMs = {
  verify_email: 48 * hourMs,
  reset_password: hourMs,
  magic_link: 15 * minuteMs,
  change_email: 48 * hourMs,
  undo_email_change: 7 * 24 * hourMs,
} as const satisfies Record<TokenKind, number>;

interface NewToken {
  kind: TokenKind;
  userId: string;
  /** Where the link is mailed to, or the address it brings back. */
  email: string;
  visitorId?: string | null;
}

/**
 * A secret of 256 random bits for a mailed link; only its hash is stored. It takes the place of earlier ones of its kind. Links that
 * undo a change of address stay: whoever took an account over must not be able to make them void.
 */
export async function issueToken(transaction: Orm, input: NewToken): Promise<string> {
  if (input.kind !== "undo_email_change") await voidTokens(transaction, input.userId, input.kind);
  const secret = randomBytes(32).toString("base64url");
  await transaction.insert(oneTimeTokens).values({
    id: newId("oneTimeToken"),
    kind: input.kind,
    userId: input.userId,
    email: input.email,
    tokenHash: hashToken(secret),
    visitorId: input.visitorId ?? null,
    expiresAt: new Date(Date.now() + lifeMs[input.kind]),
  });
  return secret;
}

/** Deletes a person's open links, of one kind or all. */
export async function voidTokens(transaction: Orm, userId: string, kind?: TokenKind): Promise<void> {
  await transaction
    .delete(oneTimeTokens)
    .where(and(eq(oneTimeTokens.userId, userId), kind ? eq(oneTimeTokens.kind, kind) : undefined));
}

/** The open link a secret belongs to, without using it up; null when it is unknown, used or too old. */
export async function findToken(orm: Orm, kind: TokenKind, secret: string): Promise<OneTimeToken | null> {
  const [token] = await orm.select().from(oneTimeTokens).where(isOpen(kind, secret));
  return token ?? null;
}

/** Uses a link up: of many at once one gets it. @throws AppError `invalid_input` naming `token` as `invalid_token`. */
export async function consumeToken(transaction: Orm, kind: TokenKind, secret: string): Promise<OneTimeToken> {
  const [token] = await transaction
    .update(oneTimeTokens)
    .set({ usedAt: sql`now()` })
    .where(isOpen(kind, secret))
    .returning();
  if (!token) throw invalidToken();
  return token;
}

/** The refusal of a link that is unknown, used or too old. */
export function invalidToken() {
  return wrongField("token", "invalid_token");
}

function isOpen(kind: TokenKind, secret: string) {
  return and(
    eq(oneTimeTokens.tokenHash, hashToken(secret)),
    eq(oneTimeTokens.kind, kind),
    isNull(oneTimeTokens.usedAt),
    gt(oneTimeTokens.expiresAt, sql`now()`),
  );
}

function hashToken(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
