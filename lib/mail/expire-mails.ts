import "server-only";
import { and, eq, lt, or } from "drizzle-orm";
import { orm } from "@/db/client";
import { mailOutbox } from "@/db/schema";

/** Deletes mails with the data they quote: alerts about conversations and mails about requests. Returns how many. */
export async function expireMails(limits: { conversationsBefore: Date; leadsBefore: Date }): Promise<number> {
  const gone = await (await orm())
    .delete(mailOutbox)
    .where(
      or(
        lt(mailOutbox.createdAt, limits.leadsBefore),
        and(eq(mailOutbox.kind, "handoff_alert"), lt(mailOutbox.createdAt, limits.conversationsBefore)),
      ),
    )
    .returning({ id: mailOutbox.id });
  return gone.length;
}
