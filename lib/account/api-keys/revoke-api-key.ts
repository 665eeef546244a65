import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { apiKeys } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { requireOwnKey } from "../internal/api-key-rows";

/**
 * Ends a key of the viewer's at once. Ending what has leaked must never wait for a password, so no recent sign-in is asked for.
 * A second time changes nothing. @throws AppError `forbidden` for API keys, `not_found`.
 */
export async function revokeApiKey(viewer: UserViewer, keyId: string): Promise<void> {
  requirePerson(viewer);
  await (await orm()).transaction(async (transaction) => {
    const key = await requireOwnKey(transaction, viewer.userId, keyId);
    if (key.revokedAt) return;
    await transaction.update(apiKeys).set({ revokedAt: new Date() }).where(eq(apiKeys.id, keyId));
    await writeAudit(transaction, {
      actor: viewer,
      action: "api_key.revoked",
      target: { type: "api_key", id: keyId },
      ...(key.projectId ? { projectId: key.projectId } : {}),
    });
  });
}
