import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { apiKeys } from "@/db/schema";

/** Revokes all API keys of a person, also those of single projects. Returns how many worked until now or had only expired. */
export async function revokeApiKeys(transaction: Orm, userId: string): Promise<number> {
  const revoked = await transaction
    .update(apiKeys)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiKeys.userId, userId), isNull(apiKeys.revokedAt)))
    .returning({ id: apiKeys.id });
  return revoked.length;
}
