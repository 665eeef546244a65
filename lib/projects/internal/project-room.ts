import "server-only";
import { and, count, eq, isNull } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { projectMembers, projects, users } from "@/db/schema";
import type { Tier } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { maxOwnedProjects } from "../model/project";

/**
 * Holds a person's row until the transaction ends, so that many requests at once cannot pass the limit together. To be
 * called before a project is locked: whoever takes both takes the person first.
 * @throws AppError `unauthenticated` when the person is gone.
 */
export async function lockOwner(transaction: Orm, userId: string): Promise<{ userId: string; tier: Tier }> {
  const [user] = await transaction
    .select({ tier: users.tier })
    .from(users)
    .where(eq(users.id, userId))
    // Rows that name the person may still be written.
    .for("no key update");
  if (!user) throw new AppError("unauthenticated", { message: "the account is gone" });
  return { userId, tier: user.tier };
}

/** @throws AppError `conflict` (`project_limit`) when the person owns as many active projects as their tier allows. */
export async function assertRoom(
  transaction: Orm,
  { userId, tier }: { userId: string; tier: Tier },
): Promise<void> {
  const [owned] = await transaction
    .select({ total: count() })
    .from(projectMembers)
    .innerJoin(projects, eq(projects.id, projectMembers.projectId))
    .where(
      and(eq(projectMembers.userId, userId), eq(projectMembers.role, "owner"), isNull(projects.archivedAt)),
    );
  const most = maxOwnedProjects[tier];
  if ((owned?.total ?? 0) < most) return;
  const message = `one may own at most ${most} active projects with the tier ${tier}`;
  const problem = { path: "project", code: "project_limit", message };
  throw new AppError("conflict", { message, details: { fields: [problem] } });
}
