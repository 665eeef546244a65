import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { projects } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { assertRoom, lockOwner } from "./internal/project-room";
import { showProject } from "./internal/show-project";
import type { ProjectView } from "./model/project";
import { lockProject } from "./require-project-role";

/**
 * Archives a project (it can be read, but nothing in it changes) or takes it back into use. Doing it again changes
 * nothing. @throws AppError `not_found`, `forbidden`, `conflict` (`project_limit`) for taking it back when the viewer owns as
 *   many active projects as they may.
 */
export async function archiveProject(
  viewer: UserViewer,
  projectId: string,
  input: { archived: boolean },
): Promise<ProjectView> {
  return (await orm()).transaction(async (transaction) => {
    const owner = input.archived ? null : await lockOwner(transaction, viewer.userId);
    const { role, isArchived } = await lockProject(transaction, viewer, projectId, "project.archive");
    if (owner && isArchived) await assertRoom(transaction, owner);
    const now = new Date();
    const [project] =
      isArchived === input.archived
        ? await transaction.select().from(projects).where(eq(projects.id, projectId))
        : await transaction
            .update(projects)
            .set({ archivedAt: input.archived ? now : null, updatedAt: now })
            .where(eq(projects.id, projectId))
            .returning();
    if (!project) throw new AppError("not_found", { message: "no such project" });
    if (isArchived !== input.archived) {
      await writeAudit(transaction, {
        actor: viewer,
        action: input.archived ? "project.archived" : "project.restored",
        target: { type: "project", id: projectId },
        projectId,
      });
    }
    return showProject({ project, role });
  });
}
