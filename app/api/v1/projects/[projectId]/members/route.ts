import { apiRoute } from "@/lib/api/api-route";
import { listMembersOperation } from "@/lib/api/operations/project-members";
import { listMembers } from "@/lib/projects/list-members";

export const GET = apiRoute(listMembersOperation, ({ viewer, params, query }) =>
  listMembers(viewer, params.projectId, query),
);
