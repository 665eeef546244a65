import "server-only";
import { count } from "drizzle-orm";
import { orm } from "@/db/client";
import { leads } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { CsvFile } from "@/lib/core/csv";
import { leadConditions } from "./internal/lead-conditions";
import { readLeadPage } from "./internal/read-lead-page";
import { leadReference } from "./model/lead-input";
import type { LeadListQuery } from "./model/lead-list";

const header = [
  "reference",
  "createdAt",
  "updatedAt",
  "status",
  "owner",
  "tags",
  "source",
  "locale",
  "name",
  "email",
  "phone",
  "company",
  "page",
  "submissions",
  "message",
];

/** Rows read at once: the export never holds the whole table. */
const batchRows = 500;

/** The requests that fit the filters as a table in the list's order; that it was made is written down before the first row is read. */
export async function exportLeads(
  viewer: UserViewer,
  projectId: string,
  query: LeadListQuery,
): Promise<CsvFile> {
  requirePermission(viewer, "leads.export");
  const db = await orm();
  await db.transaction(async (transaction) => {
    const [found] = await transaction
      .select({ rows: count() })
      .from(leads)
      .where(leadConditions(projectId, query));
    await writeAudit(transaction, {
      actor: viewer,
      action: "lead.exported",
      target: { type: "project", id: projectId },
      projectId,
      after: { rows: found?.rows ?? 0 },
    });
  });
  async function* rows() {
    let cursor: string | undefined;
    do {
      const page = await readLeadPage(db, projectId, query, cursor, batchRows);
      for (const { lead, owner } of page.rows) {
        yield [
          leadReference(lead.number, lead.createdAt),
          lead.createdAt,
          lead.updatedAt,
          lead.status,
          owner?.name,
          lead.tags.join(", "),
          lead.source,
          lead.locale,
          lead.name,
          lead.email,
          lead.phone,
          lead.company,
          lead.page,
          lead.submissions,
          lead.message,
        ];
      }
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
  }
  return { name: `leads-${new Date().toISOString().slice(0, 10)}`, header, rows: rows() };
}
