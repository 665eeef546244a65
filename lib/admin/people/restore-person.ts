import "server-only";
import { eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission, requireRecentSignIn } from "@/lib/auth/require-permission";
import { lockPerson } from "./internal/lock-person";

/**
 * Opens a suspended account again. The person signs in anew and makes new API keys.
 * @throws AppError `forbidden`, `reauthentication_required`, `not_found`.
 */
export async function restorePerson(viewer: UserViewer, userId: string): Promise<void> {
  requirePermission(viewer, "people.write");
  requireRecentSignIn(viewer);
  await (await orm()).transaction(async (transaction) => {
    const person = await lockPerson(transaction, userId);
    if (person.status === "active") return;
    await transaction
      .update(users)
      .set({ status: "active", updatedAt: sql`now()` })
      .where(eq(users.id, userId));
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.restored",
      target: { type: "user", id: userId },
      before: { status: "suspended" },
      after: { status: "active" },
    });
  });
}
