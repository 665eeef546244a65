import { apiRoute } from "@/lib/api/api-route";
import { archiveProjectOperation } from "@/lib/api/operations/projects";
import { archiveProject } from "@/lib/projects/archive-project";

export const POST = apiRoute(archiveProjectOperation, ({ viewer, params }) =>
  archiveProject(viewer, params.projectId, { archived: true }),
);
