import { apiRoute } from "@/lib/api/api-route";
import { getProjectOperation, updateProjectOperation } from "@/lib/api/operations/projects";
import { getProject } from "@/lib/projects/get-project";
import { updateProject } from "@/lib/projects/update-project";

export const GET = apiRoute(getProjectOperation, ({ viewer, params, query }) =>
  getProject(viewer, params.projectId, { include: query.include }),
);
export const PATCH = apiRoute(updateProjectOperation, ({ viewer, params, body }) =>
  updateProject(viewer, params.projectId, body),
);
