import "server-only";
import { and, eq, inArray, lt, notInArray, or } from "drizzle-orm";
import { orm } from "@/db/client";
import { mailOutbox } from "@/db/schema";
import { linkMailKinds } from "./queue-mail";

const hourMs = 3_600_000;

/** Mails with a link that signs in or changes an account: no longer than the longest of them works (hours). */
const linkMailHours = 48;

/** The link that brings a former address back works seven days. */
const undoMailHours = 7 * 24;

/**
 * Deletes mails with the data they quote: alerts about conversations and mails about requests, and mails about accounts; those with links
 * that work once go first. Returns how many.
 */
export async function expireMails(limits: { conversationsBefore: Date; leadsBefore: Date }): Promise<number> {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * hourMs);
  const requestKinds = ["lead_confirmation", "lead_alert"];
  const linkKinds = linkMailKinds.filter((kind) => kind !== "email_changed");
  const gone = await (await orm())
    .delete(mailOutbox)
    .where(
      or(
        lt(mailOutbox.createdAt, limits.leadsBefore),
        and(notInArray(mailOutbox.kind, requestKinds), lt(mailOutbox.createdAt, limits.conversationsBefore)),
        and(inArray(mailOutbox.kind, linkKinds), lt(mailOutbox.createdAt, hoursAgo(linkMailHours))),
        and(eq(mailOutbox.kind, "email_changed"), lt(mailOutbox.createdAt, hoursAgo(undoMailHours))),
      ),
    )
    .returning({ id: mailOutbox.id });
  return gone.length;
}
