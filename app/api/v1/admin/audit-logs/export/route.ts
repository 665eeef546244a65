import { exportAuditRows } from "@/lib/admin/audit/export-audit-rows";
import { apiRoute } from "@/lib/api/api-route";
import { exportAuditOperation } from "@/lib/api/operations/admin-audit";
import { csvResponse } from "@/lib/core/csv";

export const GET = apiRoute(exportAuditOperation, async ({ viewer, query }) =>
  csvResponse(await exportAuditRows(viewer, query)),
);
