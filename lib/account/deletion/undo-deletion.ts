import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import type { DeletionView } from "../model/deletion";

/**
 * Keeps the viewer's account; without a deletion under way nothing changes. Ended keys stay ended.
 * @throws AppError `forbidden` for API keys.
 */
export async function undoDeletion(viewer: UserViewer): Promise<DeletionView> {
  requirePerson(viewer);
  await (await orm()).transaction(async (transaction) => {
    const [kept] = await transaction
      .update(users)
      .set({ deletionRequestedAt: null, updatedAt: new Date() })
      .where(and(eq(users.id, viewer.userId), isNotNull(users.deletionRequestedAt)))
      .returning({ id: users.id });
    if (!kept) return;
    await writeAudit(transaction, {
      actor: viewer,
      action: "account.deletion_undone",
      target: { type: "user", id: viewer.userId },
    });
  });
  return { erasedAt: null };
}
