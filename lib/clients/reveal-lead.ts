import "server-only";
import { orm } from "@/db/client";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { grantReveal } from "@/lib/privacy/reveal";
import { lockLead } from "./internal/change-lead";

/** Shows a request's personal data to the viewer for the rest of the session, and writes that down. @throws AppError `not_found`. */
export async function revealLead(viewer: UserViewer, projectId: string, leadId: string): Promise<void> {
  requirePermission(viewer, "leads.reveal");
  await (await orm()).transaction(async (transaction) => {
    const lead = await lockLead(transaction, projectId, leadId);
    await grantReveal(transaction, viewer, { type: "lead", id: lead.id, projectId });
  });
}
