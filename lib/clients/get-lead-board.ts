import "server-only";
import { count, desc, eq, getTableColumns, lte, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { leads, users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { findRevealed, seesPersonalData } from "@/lib/privacy/reveal";
import { isOpenMatch, leadConditions } from "./internal/lead-conditions";
import { showLead } from "./internal/show-lead";
import { type LeadBoard, type LeadFilters, leadStatuses } from "./model/lead-list";

/** Newest requests of a column; older ones are found in the table. */
const columnLength = 40;

/** The requests that fit the filters, newest first, by their state, with how many there are of each. */
export async function getLeadBoard(
  viewer: UserViewer,
  projectId: string,
  filters: LeadFilters,
): Promise<LeadBoard> {
  requirePermission(viewer, "leads.read");
  const db = await orm();
  const fitting = leadConditions(projectId, filters);
  const ranked = db
    .select({
      id: leads.id,
      place:
        sql<number>`row_number() over (partition by ${leads.status} order by ${leads.createdAt} desc, ${leads.id} desc)`.as(
          "place",
        ),
    })
    .from(leads)
    .where(fitting)
    .as("ranked");
  const found = await db
    .select({ lead: getTableColumns(leads), owner: { id: users.id, name: users.name } })
    .from(leads)
    .innerJoin(ranked, eq(ranked.id, leads.id))
    .leftJoin(users, eq(users.id, leads.ownerId))
    .where(lte(ranked.place, columnLength))
    .orderBy(desc(leads.createdAt), desc(leads.id));
  const { q } = filters;
  const isGuarded = q !== undefined && q !== "" && !seesPersonalData(viewer);
  const totals = isGuarded
    ? null
    : await db
        .select({ status: leads.status, total: count() })
        .from(leads)
        .where(fitting)
        .groupBy(leads.status);
  const revealed = await findRevealed(
    db,
    viewer,
    "lead",
    found.map(({ lead }) => lead.id),
  );
  const open = found.filter(({ lead }) => !isGuarded || revealed.has(lead.id) || isOpenMatch(lead, q));
  return {
    columns: leadStatuses.map((status) => {
      const column = open.filter(({ lead }) => lead.status === status);
      return {
        status,
        total: totals ? (totals.find((row) => row.status === status)?.total ?? 0) : column.length,
        leads: column.map(({ lead, owner }) => showLead(lead, owner, !revealed.has(lead.id))),
      };
    }),
  };
}
