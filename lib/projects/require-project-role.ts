import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { projectMembers, projects } from "@/db/schema";
import { type ProjectPermission, type ProjectRole, projectRoleMay } from "@/lib/auth/model/permissions";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";

/** A project as far as a member may act in it. */
export interface ProjectAccess {
  projectId: string;
  role: ProjectRole;
  name: string;
  assistantId: string;
  isArchived: boolean;
}

/**
 * Demands a permission in a project of the viewer's.
 * @throws AppError `not_found` for whoever is no member (or comes with a key of another project), `forbidden` for members
 *   whose role lacks it.
 */
export async function requireProjectRole(
  viewer: UserViewer,
  projectId: string,
  permission: ProjectPermission,
): Promise<ProjectAccess> {
  return findAccess(await orm(), viewer, projectId, permission);
}

/**
 * The same for acts that change something: archived projects stay as they are.
 * @throws AppError `conflict` in an archived project.
 */
export async function requireActiveProject(
  viewer: UserViewer,
  projectId: string,
  permission: ProjectPermission,
): Promise<ProjectAccess> {
  const access = await requireProjectRole(viewer, projectId, permission);
  if (access.isArchived) throw archived();
  return access;
}

/**
 * The same inside a transaction that holds the project until it ends: acts on members, and archiving, take turns.
 * @throws AppError as `requireProjectRole`.
 */
export async function lockProject(
  transaction: Orm,
  viewer: UserViewer,
  projectId: string,
  permission: ProjectPermission,
): Promise<ProjectAccess> {
  await transaction
    .select({ id: projects.id })
    .from(projects)
    .where(eq(projects.id, projectId))
    .for("update");
  return findAccess(transaction, viewer, projectId, permission);
}

export function archived(): AppError {
  return new AppError("conflict", { message: "the project is archived; restore it first" });
}

async function findAccess(
  db: Orm,
  viewer: UserViewer,
  projectId: string,
  permission: ProjectPermission,
): Promise<ProjectAccess> {
  const reaches = viewer.projectId === null || viewer.projectId === projectId;
  const [row] = reaches
    ? await db
        .select({ role: projectMembers.role, project: projects })
        .from(projectMembers)
        .innerJoin(projects, eq(projects.id, projectMembers.projectId))
        .where(and(eq(projectMembers.projectId, projectId), eq(projectMembers.userId, viewer.userId)))
    : [];
  if (!row?.project.assistantId) throw new AppError("not_found", { message: "no such project" });
  const { role, project } = row;
  if (!projectRoleMay(role, permission)) {
    throw new AppError("forbidden", { message: `${permission} is needed in the project` });
  }
  const { name, archivedAt } = project;
  return { projectId, role, name, assistantId: row.project.assistantId, isArchived: archivedAt !== null };
}
