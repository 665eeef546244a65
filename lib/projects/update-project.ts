import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { projects } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { showProject } from "./internal/show-project";
import type { ProjectView, UpdateProjectInput } from "./model/project";
import { archived, lockProject } from "./require-project-role";

/** Renames a project or describes it anew. @throws AppError `not_found`, `forbidden`, `conflict` when archived. */
export async function updateProject(
  viewer: UserViewer,
  projectId: string,
  input: UpdateProjectInput,
): Promise<ProjectView> {
  return (await orm()).transaction(async (transaction) => {
    const access = await lockProject(transaction, viewer, projectId, "project.update");
    if (access.isArchived) throw archived();
    const [project] = await transaction
      .update(projects)
      .set({ ...input, updatedAt: new Date() })
      .where(eq(projects.id, projectId))
      .returning();
    if (!project) throw new AppError("not_found", { message: "no such project" });
    await writeAudit(transaction, {
      actor: viewer,
      action: "project.updated",
      target: { type: "project", id: projectId },
      projectId,
      after: { fields: Object.keys(input) },
    });
    return showProject({ project, role: access.role });
  });
}
