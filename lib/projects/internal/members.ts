import "server-only";
import { and, eq } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { projectMembers, users } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";

/** A member with the account behind it. @throws AppError `not_found`. */
export async function requireMember(transaction: Orm, projectId: string, userId: string) {
  const [row] = await transaction
    .select({ member: projectMembers, user: users })
    .from(projectMembers)
    .innerJoin(users, eq(users.id, projectMembers.userId))
    .where(and(eq(projectMembers.projectId, projectId), eq(projectMembers.userId, userId)));
  if (!row) throw new AppError("not_found", { message: "no such member" });
  return row;
}

/**
 * Refuses what would leave a project without an owner. The caller holds the project's row, so that two owners cannot
 * leave at once. @throws AppError `conflict`.
 */
export async function assertOtherOwner(transaction: Orm, projectId: string, userId: string): Promise<void> {
  const owners = await transaction
    .select({ userId: projectMembers.userId })
    .from(projectMembers)
    .where(and(eq(projectMembers.projectId, projectId), eq(projectMembers.role, "owner")));
  if (owners.some((owner) => owner.userId !== userId)) return;
  throw new AppError("conflict", { message: "the project needs an owner; make somebody else one first" });
}
