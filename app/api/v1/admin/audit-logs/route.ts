import { listAuditRows } from "@/lib/admin/audit/list-audit-rows";
import { apiRoute } from "@/lib/api/api-route";
import { listAuditOperation } from "@/lib/api/operations/admin-audit";

export const GET = apiRoute(listAuditOperation, ({ viewer, query }) => listAuditRows(viewer, query));
