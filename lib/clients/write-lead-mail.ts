import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { leads } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { env } from "@/lib/core/env";
import { newId } from "@/lib/core/model/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { assertUnchanged, lockLead, recordEvents, touched } from "./internal/change-lead";
import { leadLetter, nameOf } from "./internal/lead-letter";
import type { LeadMailInput } from "./model/lead-detail";

/**
 * Writes to the sender of a request, in the request's language and with the company as the address for replies. The
 * mail, its place in the history and the job that sends it exist together; a new request counts as contacted.
 * @throws AppError `not_found`, `conflict` when a colleague changed the request meanwhile.
 */
export async function writeLeadMail(
  viewer: UserViewer,
  projectId: string,
  leadId: string,
  input: LeadMailInput,
): Promise<void> {
  requirePermission(viewer, "leads.write");
  await (await orm()).transaction(async (transaction) => {
    const lead = await lockLead(transaction, projectId, leadId);
    assertUnchanged(lead, input.seenAt);
    const letter = await leadLetter(lead, lead.name, await nameOf(transaction, viewer.userId));
    const isFirst = lead.status === "new";
    await queueMail(transaction, {
      kind: "lead_reply",
      dedupeKey: `lead-reply:${newId("leadEvent")}`,
      recipient: lead.email,
      replyTo: env().MAIL_COMPANY,
      locale: lead.locale,
      subject: input.subject,
      text: [letter.greeting, input.text, letter.signature].join("\n\n"),
    });
    await recordEvents(transaction, lead, viewer.userId, [
      { kind: "mail", text: input.text, data: { subject: input.subject } },
      ...(isFirst ? [{ kind: "status" as const, data: { from: "new", to: "contacted" } }] : []),
    ]);
    await transaction
      .update(leads)
      .set({ updatedAt: touched, ...(isFirst ? { status: "contacted" as const } : {}) })
      .where(and(eq(leads.id, lead.id), eq(leads.projectId, projectId)));
    await writeAudit(transaction, {
      actor: viewer,
      action: "lead.mailed",
      target: { type: "lead", id: lead.id },
      projectId,
      ...(isFirst ? { before: { status: "new" }, after: { status: "contacted" } } : {}),
    });
  });
}
