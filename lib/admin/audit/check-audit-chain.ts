import "server-only";
import type { ChainVerdict } from "@/lib/audit/model/chain-verdict";
import { verifyChain } from "@/lib/audit/verify-chain";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";

/** Checks the whole audit log for somebody who may read it. @throws AppError `forbidden`. */
export async function checkAuditChain(viewer: UserViewer): Promise<ChainVerdict> {
  requirePermission(viewer, "audit.read");
  return verifyChain();
}
