import "server-only";
import { and, eq, lt, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { messages } from "@/db/schema";

/**
 * Marks answers whose process died: the question is there, the answer is `failed` (nothing was said) or `interrupted`,
 * and both can be tried again. The embedded database has one process, so every unfinished answer is a dead one's;
 * on a server the lease tells.
 */
export async function recoverAnswers(): Promise<void> {
  const db = await database();
  const isDead = db.dialect === "pglite" ? undefined : lt(messages.leaseUntil, sql`now()`);
  await db.orm
    .update(messages)
    .set({
      status: sql`case when ${messages.text} = '' then 'failed' else 'interrupted' end`,
      leaseUntil: null,
    })
    .where(and(eq(messages.status, "streaming"), isDead));
}
