import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { leadEvents, leads } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { storableText } from "@/lib/core/model/storable-text";
import type { LeadRow } from "./show-lead";

type NewEvent = typeof leadEvents.$inferInsert;

/** Later than any time told before, also within one millisecond, so that it can serve as a version. */
export const touched = sql<Date>`greatest(clock_timestamp(), ${leads.updatedAt} + interval '1 millisecond')`;

/** A listed request, locked until the transaction ends. @throws AppError `not_found` for foreign and merged ones. */
export async function lockLead(transaction: Orm, projectId: string, leadId: string): Promise<LeadRow> {
  const [lead] = await transaction
    .select()
    .from(leads)
    .where(
      and(eq(leads.id, storableText(leadId)), eq(leads.projectId, projectId), isNull(leads.mergedIntoId)),
    )
    .for("update");
  if (!lead) throw new AppError("not_found", { message: "no such lead" });
  return lead;
}

/** @throws AppError `conflict` when a colleague changed the request after it was read. */
export function assertUnchanged(lead: LeadRow, seenAt: string): void {
  if (lead.updatedAt.getTime() !== Date.parse(seenAt)) {
    throw new AppError("conflict", { message: "the lead was changed meanwhile" });
  }
}

/** Writes acts into a request's history, in their order. */
export async function recordEvents(
  transaction: Orm,
  lead: Pick<LeadRow, "id" | "projectId">,
  actorId: string,
  events: readonly Pick<NewEvent, "kind" | "text" | "data">[],
): Promise<void> {
  if (events.length === 0) return;
  const at = Date.now();
  await transaction.insert(leadEvents).values(
    events.map((event, index) => ({
      ...event,
      id: newId("leadEvent", at + index),
      leadId: lead.id,
      projectId: lead.projectId,
      actorId,
    })),
  );
}
