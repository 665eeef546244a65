import "server-only";
import { and, asc, count, eq, getTableColumns, gt } from "drizzle-orm";
import { orm } from "@/db/client";
import { leads, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { CsvFile } from "@/lib/core/csv";
import { leadConditions } from "./internal/lead-conditions";
import { leadReference } from "./model/lead-input";
import type { LeadFilters } from "./model/lead-list";

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

/** The requests that fit the filters as a table, oldest first; that it was made is written down before the first row is read. */
export async function exportLeads(
  viewer: UserViewer,
  projectId: string,
  filters: LeadFilters,
): Promise<CsvFile> {
  requirePermission(viewer, "leads.export");
  const db = await orm();
  const fitting = leadConditions(projectId, filters);
  await db.transaction(async (transaction) => {
    const [found] = await transaction.select({ rows: count() }).from(leads).where(fitting);
    await writeAudit(transaction, {
      actor: viewer,
      action: "lead.exported",
      target: { type: "project", id: projectId },
      projectId,
      after: { rows: found?.rows ?? 0 },
    });
  });
  async function* rows() {
    let last = 0;
    for (;;) {
      const batch = await db
        .select({ lead: getTableColumns(leads), owner: users.name })
        .from(leads)
        .leftJoin(users, eq(users.id, leads.ownerId))
        .where(and(fitting, gt(leads.number, last)))
        .orderBy(asc(leads.number))
        .limit(batchRows);
      for (const { lead, owner } of batch) {
        last = lead.number;
        yield [
          leadReference(lead.number, lead.createdAt),
          lead.createdAt,
          lead.updatedAt,
          lead.status,
          owner,
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
      if (batch.length < batchRows) return;
    }
  }
  return { name: `leads-${new Date().toISOString().slice(0, 10)}`, header, rows: rows() };
}
