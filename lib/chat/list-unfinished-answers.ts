import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { messages } from "@/db/schema";

/** Ids of a conversation's answers that some process claims to make (its lease holds), oldest first. */
export async function listUnfinishedAnswers(projectId: string, conversationId: string): Promise<string[]> {
  const rows = await (await orm())
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, conversationId),
        eq(messages.projectId, projectId),
        eq(messages.status, "streaming"),
        sql`${messages.leaseUntil} > now()`,
      ),
    )
    .orderBy(asc(messages.position));
  return rows.map(({ id }) => id);
}
