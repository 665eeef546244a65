import "server-only";
import { and, eq, lt, notExists, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { conversations, visitors } from "@/db/schema";

/**
 * Deletes conversations of the site in which nothing was said since `before`, with all that belongs to them, and visitors
 * of whom nothing is left. What members of a project write is theirs to keep. Returns how many conversations there were.
 */
export async function expireConversations(before: Date): Promise<number> {
  const db = await orm();
  const gone = await db
    .delete(conversations)
    .where(and(eq(conversations.channel, "site"), lt(conversations.updatedAt, before)))
    .returning({ id: conversations.id });
  const own = db
    .select({ one: sql`1` })
    .from(conversations)
    .where(sql`${conversations.visitorId} = ${visitors.id}`);
  await db.delete(visitors).where(sql`${lt(visitors.createdAt, before)} and ${notExists(own)}`);
  return gone.length;
}
