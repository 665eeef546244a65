import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { leads } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { lockLead, recordEvents, touched } from "./internal/change-lead";
import type { LeadNoteInput } from "./model/lead-detail";

/** Adds a note to a request's history; colleagues' notes never stand in each other's way. @throws AppError `not_found`. */
export async function addLeadNote(
  viewer: UserViewer,
  projectId: string,
  leadId: string,
  input: LeadNoteInput,
): Promise<void> {
  requirePermission(viewer, "leads.write");
  await (await orm()).transaction(async (transaction) => {
    const lead = await lockLead(transaction, projectId, leadId);
    await recordEvents(transaction, lead, viewer.userId, [{ kind: "note", text: input.text }]);
    await transaction
      .update(leads)
      .set({ updatedAt: touched })
      .where(and(eq(leads.id, lead.id), eq(leads.projectId, projectId)));
    await writeAudit(transaction, {
      actor: viewer,
      action: "lead.noted",
      target: { type: "lead", id: lead.id },
      projectId,
    });
  });
}
