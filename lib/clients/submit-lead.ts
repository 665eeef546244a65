import "server-only";
import { createHash } from "node:crypto";
import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { conversations, leads, messages } from "@/db/schema";
import type { VisitorViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { queueLeadMails } from "./internal/lead-mails";
import { type LeadInput, type LeadReceipt, leadReference } from "./model/lead-input";
import { spamField } from "./model/spam";

/**
 * Stores a request for contact and queues the confirmation to the sender and the alert to the company, all or
 * nothing. The same request twice on one day is one lead with one pair of mails.
 * @param viewer null when the sender has no session (a form sent without scripts).
 * @throws AppError `invalid_input` for what looks like a machine, `not_found` for a foreign conversation.
 */
export async function submitLead(
  viewer: VisitorViewer | null,
  projectId: string,
  input: LeadInput,
): Promise<LeadReceipt> {
  const spam = spamField(input);
  if (spam) {
    const problem = { path: spam, code: "custom", message: "looks like an automatic entry" };
    throw new AppError("invalid_input", { details: { fields: [problem] } });
  }
  return (await orm()).transaction(async (transaction) => {
    const said = input.conversationId
      ? await requireOwnConversation(transaction, viewer, projectId, input.conversationId)
      : null;
    const message = input.message || said || "";
    const now = new Date();
    const [lead] = await transaction
      .insert(leads)
      .values({
        id: newId("lead"),
        projectId,
        source: input.source,
        page: input.page,
        locale: input.locale,
        conversationId: input.conversationId ?? null,
        visitorId: viewer?.visitorId ?? null,
        name: input.name ?? null,
        email: input.email,
        phone: input.phone ?? null,
        company: input.company ?? null,
        message,
        consentAt: now,
        dedupeKey: dedupeKey(projectId, input, now),
      })
      .onConflictDoUpdate({
        target: leads.dedupeKey,
        set: {
          submissions: sql`${leads.submissions} + 1`,
          updatedAt: now,
          name: sql`coalesce(excluded.name, ${leads.name})`,
          phone: sql`coalesce(excluded.phone, ${leads.phone})`,
          company: sql`coalesce(excluded.company, ${leads.company})`,
        },
      })
      .returning();
    if (!lead) throw new AppError("internal", { message: "the lead was not stored" });
    const reference = leadReference(lead.number, lead.createdAt);
    await queueLeadMails(transaction, lead, reference);
    return { reference, email: lead.email };
  });
}

/** The newest question of the viewer's own conversation. */
/** A conversation that joined an account is the browser's no longer. */
const ofBrowser = (visitorId: string) =>
  and(eq(conversations.visitorId, visitorId), isNull(conversations.userId));

async function requireOwnConversation(
  transaction: Orm,
  viewer: VisitorViewer | null,
  projectId: string,
  conversationId: string,
): Promise<string | null> {
  const [conversation] = viewer
    ? await transaction
        .select({ id: conversations.id })
        .from(conversations)
        .where(
          and(
            eq(conversations.id, conversationId),
            eq(conversations.projectId, projectId),
            viewer.userId
              ? or(eq(conversations.userId, viewer.userId), ofBrowser(viewer.visitorId))
              : ofBrowser(viewer.visitorId),
          ),
        )
    : [];
  if (!conversation) throw new AppError("not_found", { message: "no such conversation" });
  const [question] = await transaction
    .select({ text: messages.text })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, conversationId),
        eq(messages.projectId, projectId),
        eq(messages.role, "user"),
      ),
    )
    .orderBy(desc(messages.position))
    .limit(1);
  return question?.text ?? null;
}

/** One request a day: same project, address, conversation and words. */
function dedupeKey(projectId: string, input: LeadInput, now: Date): string {
  const words = input.message.toLowerCase().replace(/\s+/g, " ");
  const facts = [
    projectId,
    input.email.toLowerCase(),
    input.conversationId ?? "",
    words,
    now.toISOString().slice(0, 10),
  ];
  return createHash("sha256").update(facts.join("\n")).digest("base64url");
}
