import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { leads, users } from "@/db/schema";
import type { AuditValues } from "@/db/schema/core/audit";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { assertUnchanged, lockLead, recordEvents, touched } from "./internal/change-lead";
import type { LeadRow } from "./internal/show-lead";
import type { LeadChange } from "./model/lead-detail";

/**
 * Sets state, owner or tags of a request; what is left out stays. A change to what it is already changes nothing.
 * @returns the request's new version
 * @throws AppError `not_found`, `conflict` when a colleague was faster, `invalid_input` for an owner who is none of
 *   the staff.
 */
export async function updateLead(
  viewer: UserViewer,
  projectId: string,
  leadId: string,
  change: LeadChange,
): Promise<{ id: string; updatedAt: string }> {
  requirePermission(viewer, "leads.write");
  return (await orm()).transaction(async (transaction) => {
    const lead = await lockLead(transaction, projectId, leadId);
    assertUnchanged(lead, change.seenAt);
    const { before, after } = differences(lead, change);
    if (Object.keys(after).length === 0) return { id: lead.id, updatedAt: lead.updatedAt.toISOString() };
    if (after.ownerId) await requireStaff(transaction, change.ownerId ?? "");
    const [stored] = await transaction
      .update(leads)
      .set({
        ...(change.status ? { status: change.status } : {}),
        ...(change.ownerId === undefined ? {} : { ownerId: change.ownerId }),
        ...(change.tags ? { tags: change.tags } : {}),
        updatedAt: touched,
      })
      .where(and(eq(leads.id, lead.id), eq(leads.projectId, projectId)))
      .returning({ id: leads.id, updatedAt: leads.updatedAt });
    if (!stored) throw new AppError("internal", { message: "the lead was not stored" });
    await recordEvents(transaction, lead, viewer.userId, eventsOf(before, after));
    await writeAudit(transaction, {
      actor: viewer,
      action: "lead.changed",
      target: { type: "lead", id: lead.id },
      projectId,
      before,
      after,
    });
    return { id: stored.id, updatedAt: stored.updatedAt.toISOString() };
  });
}

/** The fields that really change. */
function differences(lead: LeadRow, change: LeadChange): { before: AuditValues; after: AuditValues } {
  const before: AuditValues = {};
  const after: AuditValues = {};
  if (change.status && change.status !== lead.status) {
    before.status = lead.status;
    after.status = change.status;
  }
  if (change.ownerId !== undefined && change.ownerId !== lead.ownerId) {
    before.ownerId = lead.ownerId;
    after.ownerId = change.ownerId;
  }
  if (change.tags && change.tags.join("\n") !== lead.tags.join("\n")) {
    before.tags = lead.tags;
    after.tags = change.tags;
  }
  return { before, after };
}

function eventsOf(before: AuditValues, after: AuditValues) {
  const kinds = { status: "status", ownerId: "owner", tags: "tags" } as const;
  return (["status", "ownerId", "tags"] as const).flatMap((field) => {
    if (!(field in after)) return [];
    return [{ kind: kinds[field], data: { from: told(before[field]), to: told(after[field]) } }];
  });
}

function told(value: AuditValues[string] | undefined): string | string[] | null {
  if (Array.isArray(value)) return value;
  return typeof value === "string" ? value : null;
}

async function requireStaff(transaction: Orm, userId: string): Promise<void> {
  const [person] = await transaction
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), inArray(users.role, ["operator", "admin"]), eq(users.status, "active")));
  if (person) return;
  const problem = { path: "ownerId", code: "invalid_value", message: "is none of the staff" };
  throw new AppError("invalid_input", { details: { fields: [problem] } });
}
