import "server-only";
import { orm } from "@/db/client";
import { assistants, assistantVersions, projectMembers, projects, sources } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { defaultAssistant } from "./internal/default-assistant";
import { assertRoom, lockOwner } from "./internal/project-room";
import { showProject } from "./internal/show-project";
import type { CreateProjectInput, ProjectView } from "./model/project";

/**
 * Makes a project whose only member is the viewer, with an assistant that can be talked to at once.
 * @throws AppError `forbidden` for an API key that is bound to a project, `conflict` (`project_limit`) when the viewer owns
 *   as many as they may.
 */
export async function createProject(viewer: UserViewer, input: CreateProjectInput): Promise<ProjectView> {
  if (viewer.projectId !== null) {
    throw new AppError("forbidden", { message: "the API key is bound to a project" });
  }
  const projectId = newId("project");
  const assistantId = newId("assistant");
  return (await orm()).transaction(async (transaction) => {
    await assertRoom(transaction, await lockOwner(transaction, viewer.userId));
    const [project] = await transaction
      .insert(projects)
      .values({ id: projectId, assistantId, ...input })
      .returning();
    if (!project) throw new Error("the project was not stored");
    await transaction.insert(projectMembers).values({ projectId, userId: viewer.userId, role: "owner" });
    await transaction
      .insert(assistants)
      .values({ id: assistantId, projectId, name: input.name, publishedVersion: 1 });
    await transaction.insert(assistantVersions).values({
      id: newId("assistantVersion"),
      projectId,
      assistantId,
      version: 1,
      config: defaultAssistant,
    });
    await transaction.insert(sources).values([
      { id: newId("source"), projectId, assistantId, kind: "prompts", name: "prompts" },
      { id: newId("source"), projectId, assistantId, kind: "files", name: "files" },
    ]);
    await writeAudit(transaction, {
      actor: viewer,
      action: "project.created",
      target: { type: "project", id: projectId },
      projectId,
    });
    return showProject({ project, role: "owner" });
  });
}
