import "server-only";
import { and, eq, ne, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Orm } from "@/db/database";
import { projectMembers, projects } from "@/db/schema";

const others = alias(projectMembers, "others");

/** Projects whose only owner the person is, and how many other members they have. */
export async function listSoleProjects(
  db: Orm,
  userId: string,
): Promise<{ id: string; name: string; otherMembers: number }[]> {
  const otherOwner = db
    .select({ one: sql`1` })
    .from(others)
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
