import "server-only";
import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { leads } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { storableText } from "@/lib/core/model/storable-text";
import { recordEvents, touched } from "./internal/change-lead";
import { leadReference } from "./model/lead-input";

/** Tags of both; more are left out. */
const maxTags = 12;

/**
 * Joins a duplicate to a request: it leaves the lists, its message and history stay readable with the one that stays,
 * which takes over how often was asked, the tags and missing contact data. Of two colleagues who merge the same
 * request at once, in whichever directions, one succeeds.
 * @throws AppError `not_found`, `invalid_input` for itself, `conflict` when one of them is merged already or the addresses differ.
 */
export async function mergeLeads(
  viewer: UserViewer,
  projectId: string,
  leadId: string,
  duplicateId: string,
): Promise<void> {
  requirePermission(viewer, "leads.merge");
  if (leadId === duplicateId) {
    const problem = { path: "duplicateId", code: "custom", message: "is the request itself" };
    throw new AppError("invalid_input", { details: { fields: [problem] } });
  }
  await (await orm()).transaction(async (transaction) => {
    // Locked in one order, so that two merges never wait for each other.
    const rows = await transaction
      .select()
      .from(leads)
      .where(
        and(
          eq(leads.projectId, projectId),
          inArray(leads.id, [storableText(leadId), storableText(duplicateId)]),
        ),
      )
      .orderBy(asc(leads.id))
      .for("update");
    const kept = rows.find((lead) => lead.id === leadId);
    const gone = rows.find((lead) => lead.id === duplicateId);
    if (!kept || !gone) throw new AppError("not_found", { message: "no such lead" });
    if (kept.mergedIntoId || gone.mergedIntoId) {
      throw new AppError("conflict", { message: "one of the leads is merged already" });
    }
    if (kept.email.toLowerCase() !== gone.email.toLowerCase()) {
      throw new AppError("conflict", { message: "the leads have different addresses" });
    }
    const tags = [...new Set([...kept.tags, ...gone.tags])].slice(0, maxTags);
    await transaction
      .update(leads)
      .set({
        submissions: sql`${leads.submissions} + ${gone.submissions}`,
        name: kept.name ?? gone.name,
        phone: kept.phone ?? gone.phone,
        company: kept.company ?? gone.company,
        conversationId: kept.conversationId ?? gone.conversationId,
        ownerId: kept.ownerId ?? gone.ownerId,
        tags,
        updatedAt: touched,
      })
      .where(and(eq(leads.id, kept.id), eq(leads.projectId, projectId)));
    // What was merged into the duplicate before follows it, so that nothing is more than one step away.
    await transaction
      .update(leads)
      .set({ mergedIntoId: kept.id, updatedAt: touched })
      .where(and(eq(leads.projectId, projectId), or(eq(leads.id, gone.id), eq(leads.mergedIntoId, gone.id))));
    const reference = leadReference(gone.number, gone.createdAt);
    await recordEvents(transaction, kept, viewer.userId, [
      { kind: "merged", data: { leadId: gone.id, reference } },
    ]);
    await writeAudit(transaction, {
      actor: viewer,
      action: "lead.merged",
      target: { type: "lead", id: gone.id },
      projectId,
      before: { mergedIntoId: null },
      after: { mergedIntoId: kept.id },
    });
  });
}
