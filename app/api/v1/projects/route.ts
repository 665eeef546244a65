import { apiRoute } from "@/lib/api/api-route";
import { createProjectOperation, listProjectsOperation } from "@/lib/api/operations/projects";
import { createProject } from "@/lib/projects/create-project";
import { listProjects } from "@/lib/projects/list-projects";

export const GET = apiRoute(listProjectsOperation, ({ viewer, query }) => listProjects(viewer, query));
export const POST = apiRoute(createProjectOperation, ({ viewer, body }) => createProject(viewer, body));
