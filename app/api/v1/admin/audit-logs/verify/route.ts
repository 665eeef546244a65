import { checkAuditChain } from "@/lib/admin/audit/check-audit-chain";
import { apiRoute } from "@/lib/api/api-route";
import { verifyAuditOperation } from "@/lib/api/operations/admin-audit";

export const POST = apiRoute(verifyAuditOperation, ({ viewer }) => checkAuditChain(viewer));
