import "server-only";
import { count } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { leads } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { findRevealed, seesPersonalData } from "@/lib/privacy/reveal";
import { isOpenMatch, leadConditions } from "./internal/lead-conditions";
import { sortField } from "./internal/lead-order";
import { cursorOf, type FoundLead, readLeadPage } from "./internal/read-lead-page";
import { showLead } from "./internal/show-lead";
import type { LeadListQuery, LeadSummary, PageOf, PageRequest } from "./model/lead-list";

/** Rows that a search looks through for one page when it has to look at what is masked. */
const maxLookedThrough = 1_000;

/**
 * A page of a project's requests. For people who see them masked a search finds only what they can read, or whole
 * values; the page may then be shorter than asked for although there are more.
 * @throws AppError `forbidden`, `invalid_input` for a foreign cursor or for sorting by a masked name.
 */
export async function browseLeads(
  viewer: UserViewer,
  projectId: string,
  query: LeadListQuery & PageRequest,
): Promise<PageOf<LeadSummary>> {
  requirePermission(viewer, "leads.read");
  const seesAll = seesPersonalData(viewer);
  if (sortField(query.sort) === "name" && !seesAll) {
    const problem = { path: "sort", code: "custom", message: "names are masked" };
    throw new AppError("invalid_input", { details: { fields: [problem] } });
  }
  const db = await orm();
  const isGuarded = query.q !== undefined && query.q !== "" && !seesAll;
  const { rows, nextCursor } = isGuarded
    ? await readGuarded(db, viewer, projectId, query)
    : await readLeadPage(db, projectId, query, query.cursor, query.limit);
  const revealed = await findRevealed(
    db,
    viewer,
    "lead",
    rows.map(({ lead }) => lead.id),
  );
  const data = rows.map(({ lead, owner }) => showLead(lead, owner, !revealed.has(lead.id)));
  // How many rows hold a part of a hidden value would tell about the value.
  if (!query.count || isGuarded) return { data, nextCursor };
  const [total] = await db.select({ rows: count() }).from(leads).where(leadConditions(projectId, query));
  return { data, nextCursor, total: total?.rows ?? 0 };
}

/** Looks through the rows the search fits and keeps those that the viewer may find by it. */
async function readGuarded(
  db: Orm,
  viewer: UserViewer,
  projectId: string,
  query: LeadListQuery & PageRequest,
): Promise<{ rows: FoundLead[]; nextCursor: string | null }> {
  const q = query.q ?? "";
  const batch = await readLeadPage(db, projectId, query, query.cursor, maxLookedThrough);
  const revealed = await findRevealed(
    db,
    viewer,
    "lead",
    batch.rows.map(({ lead }) => lead.id),
  );
  const open = batch.rows.filter(({ lead }) => revealed.has(lead.id) || isOpenMatch(lead, q));
  const rows = open.slice(0, query.limit);
  const last = rows.at(-1);
  return { rows, nextCursor: open.length > rows.length && last ? cursorOf(last) : batch.nextCursor };
}
