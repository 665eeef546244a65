import { z } from "zod";
import { auditFilters, auditRow, auditSort } from "@/lib/admin/model/audit";
import { chainVerdict } from "@/lib/audit/model/chain-verdict";
import { defineOperation, type Operation, pageOf, pageQuery } from "../model/operation";

const tag = "Administration";

export const listAuditOperation = defineOperation({
  id: "listAuditRows",
  method: "GET",
  path: "/api/v1/admin/audit-logs",
  tag,
  summary: "Browse the audit log, newest first",
  access: { kind: "site", permission: "audit.read" },
  query: pageQuery.extend({ ...auditFilters, sort: auditSort }),
  output: pageOf(auditRow),
});

export const exportAuditOperation = defineOperation({
  id: "exportAuditRows",
  method: "GET",
  path: "/api/v1/admin/audit-logs/export",
  tag,
  summary: "Take the audit log as CSV",
  description: "Taking a copy is itself written to the log.",
  access: { kind: "site", permission: "audit.export" },
  query: z.strictObject({ ...auditFilters, sort: auditSort }),
  produces: "text/csv",
});

export const verifyAuditOperation = defineOperation({
  id: "verifyAuditChain",
  method: "POST",
  path: "/api/v1/admin/audit-logs/verify",
  tag,
  summary: "Compute the chain of the whole audit log anew",
  access: { kind: "site", permission: "audit.read" },
  output: chainVerdict,
});

export const adminAuditOperations: readonly Operation[] = [
  listAuditOperation,
  exportAuditOperation,
  verifyAuditOperation,
];
