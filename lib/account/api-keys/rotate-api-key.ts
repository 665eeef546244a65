import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { apiKeys } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requireRecentSignIn } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { insertKey, requireOwnKey, reserveKey } from "../internal/api-key-rows";
import { apiKeyState, type CreatedApiKey, type RotateApiKeyInput } from "../model/api-key";

const dayMs = 24 * 3_600_000;

/**
 * Makes a key that takes another one's place, with the same rights. The old one works until the chosen end (or its own, if that is
 * sooner) and then no more. A key with an expiry gets a successor that lives as long as it did.
 * @throws AppError `reauthentication_required`, `not_found`, `conflict` for a key that is no longer the current one.
 */
export async function rotateApiKey(
  viewer: UserViewer,
  keyId: string,
  { overlapDays }: RotateApiKeyInput,
): Promise<CreatedApiKey> {
  requireRecentSignIn(viewer);
  return (await orm()).transaction(async (transaction) => {
    await reserveKey(transaction, viewer.userId);
    const old = await requireOwnKey(transaction, viewer.userId, keyId);
    if (apiKeyState(old) !== "active") {
      throw new AppError("conflict", {
        message: "only a key that works and was not replaced can be replaced",
      });
    }
    const now = Date.now();
    const lifeMs = old.expiresAt && old.expiresAt.getTime() - old.createdAt.getTime();
    const created = await insertKey(transaction, {
      userId: viewer.userId,
      projectId: old.projectId,
      name: old.name,
      scopes: old.scopes,
      requestsPerMinute: old.requestsPerMinute,
      expiresAt: lifeMs === null ? null : new Date(now + lifeMs),
    });
    const lastMs = Math.min(old.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY, now + overlapDays * dayMs);
    const end = new Date(lastMs);
    await transaction
      .update(apiKeys)
      .set({
        replacedById: created.id,
        expiresAt: end,
        ...(overlapDays === 0 ? { revokedAt: new Date(now) } : {}),
      })
      .where(eq(apiKeys.id, keyId));
    await writeAudit(transaction, {
      actor: viewer,
      action: "api_key.rotated",
      target: { type: "api_key", id: keyId },
      ...(old.projectId ? { projectId: old.projectId } : {}),
      after: { replacedBy: created.id, worksUntil: end.toISOString() },
    });
    return created;
  });
}
