import "server-only";
import { and, count, eq, ilike, isNotNull, isNull } from "drizzle-orm";
import { orm } from "@/db/client";
import { afterCursor, containing, cutPage, exactTime, newestFirst } from "@/db/page-cursor";
import { projectMembers, projects } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { countColumns, showProject } from "./internal/show-project";
import type { ListPage } from "./model/list-page";
import type { ProjectListQuery, ProjectView } from "./model/project";

/** A page of the projects the viewer is a member of, newest first. One statement, two with `count`. */
export async function listProjects(
  viewer: UserViewer,
  query: ProjectListQuery,
): Promise<ListPage<ProjectView>> {
  const db = await orm();
  const isListed = and(
    eq(projectMembers.userId, viewer.userId),
    viewer.projectId === null ? undefined : eq(projects.id, viewer.projectId),
    query.archived === "all"
      ? undefined
      : query.archived === "true"
        ? isNotNull(projects.archivedAt)
        : isNull(projects.archivedAt),
    query.q ? ilike(projects.name, containing(query.q)) : undefined,
  );
  const rows = await db
    .select({
      id: projects.id,
      project: projects,
      role: projectMembers.role,
      cursorTime: exactTime(projects.createdAt),
      ...(query.include === "counts" ? countColumns : {}),
    })
    .from(projectMembers)
    .innerJoin(projects, eq(projects.id, projectMembers.projectId))
    .where(and(isListed, afterCursor(query.cursor, projects.createdAt, projects.id)))
    .orderBy(...newestFirst(projects.createdAt, projects.id))
    .limit(query.limit + 1);
  const { page, nextCursor } = cutPage(rows, query.limit);
  const data = page.map(({ id: _, cursorTime: __, ...row }) => showProject(row));
  if (!query.count) return { data, nextCursor };
  const [counted] = await db
    .select({ total: count() })
    .from(projectMembers)
    .innerJoin(projects, eq(projects.id, projectMembers.projectId))
    .where(isListed);
  return { data, nextCursor, total: counted?.total ?? 0 };
}
