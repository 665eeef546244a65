import "server-only";
import { createHash } from "node:crypto";
import { and, eq, gt, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { apiKeys, users } from "@/db/schema";
import { apiKeyPattern } from "./model/api-key";

/** How often a key notes that it was used (ms). */
const noteEveryMs = 60_000;

/** How a key is stored: it has 256 random bits, so a plain hash cannot be guessed back. */
export function hashApiKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** The living key and its owner, or null when it is unknown, revoked, expired or its owner suspended. */
export async function findApiKey(key: string) {
  return apiKeyPattern.test(key) ? findLiving(eq(apiKeys.keyHash, hashApiKey(key))) : null;
}

/** The same for a key that was shown before. */
export async function findApiKeyById(keyId: string) {
  return findLiving(eq(apiKeys.id, keyId));
}

async function findLiving(which: SQL) {
  const db = await orm();
  const [row] = await db
    .select({
      key: apiKeys,
      user: { id: users.id, role: users.role, tier: users.tier, locale: users.locale },
    })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.userId))
    .where(
      and(
        which,
        isNull(apiKeys.revokedAt),
        or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)),
        eq(users.status, "active"),
        isNull(users.deletionRequestedAt),
      ),
    );
  if (!row) return null;
  const noted = row.key.lastUsedAt?.getTime() ?? 0;
  if (Date.now() - noted > noteEveryMs) {
    await db
      .update(apiKeys)
      .set({ lastUsedAt: new Date() })
      .where(
        and(
          eq(apiKeys.id, row.key.id),
          or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, new Date(Date.now() - noteEveryMs))),
        ),
      );
  }
  return row;
}
