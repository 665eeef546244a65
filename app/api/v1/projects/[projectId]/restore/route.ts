import { apiRoute } from "@/lib/api/api-route";
import { restoreProjectOperation } from "@/lib/api/operations/projects";
import { archiveProject } from "@/lib/projects/archive-project";

export const POST = apiRoute(restoreProjectOperation, ({ viewer, params }) =>
  archiveProject(viewer, params.projectId, { archived: false }),
);
