import "server-only";
import { and, count, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, cutPage, exactTime, newestFirst } from "@/db/page-cursor";
import { projectMembers, users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import type { ListPage, ListQuery } from "./model/list-page";
import type { MemberView } from "./model/member";
import { requireProjectRole } from "./require-project-role";

/** A page of a project's members, the newest first. @throws AppError `not_found`. */
export async function listMembers(
  viewer: UserViewer,
  projectId: string,
  query: ListQuery,
): Promise<ListPage<MemberView>> {
  await requireProjectRole(viewer, projectId, "project.members.read");
  const db = await orm();
  const rows = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: projectMembers.role,
      createdAt: projectMembers.createdAt,
      cursorTime: exactTime(projectMembers.createdAt),
    })
    .from(projectMembers)
    .innerJoin(users, eq(users.id, projectMembers.userId))
    .where(
      and(
        eq(projectMembers.projectId, projectId),
        afterCursor(query.cursor, projectMembers.createdAt, projectMembers.userId),
      ),
    )
    .orderBy(...newestFirst(projectMembers.createdAt, projectMembers.userId))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(({ cursorTime: _, createdAt, ...member }) => ({
    ...member,
    createdAt: createdAt.toISOString(),
  }));
  if (!query.count) return { data, nextCursor };
  const [counted] = await db
    .select({ total: count() })
    .from(projectMembers)
    .where(eq(projectMembers.projectId, projectId));
  return { data, nextCursor, total: counted?.total ?? 0 };
}
