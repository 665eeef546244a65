import "server-only";
import { and, eq, inArray, isNull, ne, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Orm } from "@/db/database";
import { projectMembers, projects, users } from "@/db/schema";

const others = alias(projectMembers, "others");

/** Holds the projects a person owns until the transaction ends: of two owners who leave at once the second sees the first go. */
export async function lockOwnProjects(transaction: Orm, userId: string): Promise<void> {
  const owned = transaction
    .select({ id: projectMembers.projectId })
    .from(projectMembers)
    .where(and(eq(projectMembers.userId, userId), eq(projectMembers.role, "owner")));
  await transaction
    .select({ id: projects.id })
    .from(projects)
    .where(inArray(projects.id, owned))
    .orderBy(projects.id)
    .for("update");
}

/** Projects whose only owner the person is (owners who are leaving do not count), and how many other members they have. */
export async function listSoleProjects(
  db: Orm,
  userId: string,
): Promise<{ id: string; name: string; otherMembers: number }[]> {
  const otherOwner = db
    .select({ one: sql`1` })
    .from(others)
    .innerJoin(users, and(eq(users.id, others.userId), isNull(users.deletionRequestedAt)))
    .where(
      and(
        eq(others.projectId, projectMembers.projectId),
        ne(others.userId, userId),
        eq(others.role, "owner"),
      ),
    );
  return db
    .select({
      id: projects.id,
      name: projects.name,
      otherMembers: sql<number>`(select count(*)::int from ${projectMembers} as counted where counted.project_id = ${projects.id} and counted.user_id <> ${userId})`,
    })
    .from(projectMembers)
    .innerJoin(projects, eq(projects.id, projectMembers.projectId))
    .where(and(eq(projectMembers.userId, userId), eq(projectMembers.role, "owner"), notExists(otherOwner)))
    .orderBy(projects.name);
}
