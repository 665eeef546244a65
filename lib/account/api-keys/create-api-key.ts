import "server-only";
import { orm } from "@/db/client";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requireRecentSignIn } from "@/lib/auth/require-permission";
import { requireProjectRole } from "@/lib/projects/require-project-role";
import { auditedKey, insertKey, reserveKey } from "../internal/api-key-rows";
import type { CreateApiKeyInput, CreatedApiKey } from "../model/api-key";

/**
 * Makes an API key of the viewer's. What it reaches is never more than its owner does: their role in a project counts at each call.
 * @throws AppError `reauthentication_required`, `not_found` for a project that is not theirs, `conflict` for too many keys.
 */
export async function createApiKey(viewer: UserViewer, input: CreateApiKeyInput): Promise<CreatedApiKey> {
  requireRecentSignIn(viewer);
  if (input.projectId) await requireProjectRole(viewer, input.projectId, "project.read");
  return (await orm()).transaction(async (transaction) => {
    await reserveKey(transaction, viewer.userId);
    const created = await insertKey(transaction, {
      userId: viewer.userId,
      projectId: input.projectId ?? null,
      name: input.name,
      scopes: input.scopes,
      requestsPerMinute: input.requestsPerMinute ?? null,
      expiresAt: input.expiresAt ?? null,
    });
    await writeAudit(transaction, {
      actor: viewer,
      action: "api_key.created",
      target: { type: "api_key", id: created.id },
      ...(created.project ? { projectId: created.project.id } : {}),
      after: auditedKey(created),
    });
    return created;
  });
}
