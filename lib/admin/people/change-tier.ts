import "server-only";
import { eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { Tier, UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { lockPerson } from "./internal/lock-person";

/** Gives a person another tier: their limits change with their next request. @throws AppError `forbidden`, `not_found`. */
export async function changeTier(viewer: UserViewer, userId: string, tier: Tier): Promise<void> {
  requirePermission(viewer, "people.write");
  await (await orm()).transaction(async (transaction) => {
    const person = await lockPerson(transaction, userId);
    if (person.tier === tier) return;
    await transaction.update(users).set({ tier, updatedAt: sql`now()` }).where(eq(users.id, userId));
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.tier_changed",
      target: { type: "user", id: userId },
      before: { tier: person.tier },
      after: { tier },
    });
  });
}
