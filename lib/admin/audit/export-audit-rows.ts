import "server-only";
import { orm } from "@/db/client";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { CsvFile, CsvValue } from "@/lib/core/csv";
import type { AuditFilters } from "../model/audit";
import { auditCondition, readAuditRows } from "./list-audit-rows";

const pageSize = 500;

/**
 * The audit log as a table for a file, newest first. Taking a copy is itself an act of the log: its row stands there
 * before the first line is written.
 * @throws AppError `forbidden`.
 */
export async function exportAuditRows(viewer: UserViewer, filters: AuditFilters): Promise<CsvFile> {
  requirePermission(viewer, "audit.export");
  await (await orm()).transaction((transaction) =>
    writeAudit(transaction, {
      actor: viewer,
      action: "audit.exported",
      target: { type: "audit", id: "log" },
      after: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
    }),
  );
  return { name: "audit-log", header, rows: linesOf(filters) };
}

const header = [
  "sequence",
  "at",
  "actor_id",
  "actor",
  "role",
  "behind_id",
  "action",
  "target_type",
  "target_id",
  "project_id",
  "before",
  "after",
  "network",
  "request_id",
  "previous_hash",
  "hash",
];

async function* linesOf(filters: AuditFilters): AsyncGenerator<readonly CsvValue[]> {
  const wanted = auditCondition(filters);
  let before: number | undefined;
  for (;;) {
    const rows = await readAuditRows(wanted, before, pageSize);
    for (const row of rows) {
      yield [
        row.sequence,
        row.at,
        row.actor.id,
        row.actor.name,
        row.actor.role,
        row.behind?.id,
        row.action,
        row.target.type,
        row.target.id,
        row.projectId,
        row.before ? JSON.stringify(row.before) : null,
        row.after ? JSON.stringify(row.after) : null,
        row.network,
        row.requestId,
        row.previousHash,
        row.hash,
      ];
    }
    if (rows.length < pageSize) return;
    before = rows.at(-1)?.sequence;
  }
}
