import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { conversations } from "@/db/schema";

/**
 * Gives what a browser's visitor did before signing in to the account: conversations that belong to no account yet.
 * From then on they are seen by the account only. Returns how many conversations joined.
 */
export async function joinVisitor(transaction: Orm, visitorId: string, userId: string): Promise<number> {
  const joined = await transaction
    .update(conversations)
    .set({ userId })
    .where(and(eq(conversations.visitorId, visitorId), isNull(conversations.userId)))
    .returning({ id: conversations.id });
  return joined.length;
}
