import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { projects } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { countColumns, showProject } from "./internal/show-project";
import type { ProjectView } from "./model/project";
import { requireProjectRole } from "./require-project-role";

/** A project of the viewer's; with `include: "counts"` how much it holds as well. @throws AppError `not_found`. */
export async function getProject(
  viewer: UserViewer,
  projectId: string,
  options: { include?: "counts" | undefined } = {},
): Promise<ProjectView> {
  const { role } = await requireProjectRole(viewer, projectId, "project.read");
  const [row] = await (await orm())
    .select({ project: projects, ...(options.include === "counts" ? countColumns : {}) })
    .from(projects)
    .where(eq(projects.id, projectId));
  if (!row) throw new AppError("not_found", { message: "no such project" });
  return showProject({ ...row, role });
}
