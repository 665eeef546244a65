import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { users } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";

/**
 * Refuses to lose the last admin who can act: call it in the transaction that demotes, suspends or erases somebody.
 * The rows of all admins are locked until it ends, so of two who take each other's role at once the second waits and
 * is refused.
 * @throws AppError `conflict` when nobody would be left.
 */
export async function keepAnAdmin(transaction: Orm, losingId: string): Promise<void> {
  const admins = await transaction
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "admin"), eq(users.status, "active"), isNull(users.deletionRequestedAt)))
    .orderBy(asc(users.id))
    .for("update");
  if (admins.some(({ id }) => id === losingId) && admins.length === 1) {
    throw new AppError("conflict", {
      message: "the last admin stays one",
      details: {
        fields: [{ path: "role", code: "last_admin", message: "name another administrator first" }],
      },
    });
  }
}
