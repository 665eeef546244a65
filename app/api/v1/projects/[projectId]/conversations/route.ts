import { apiRoute } from "@/lib/api/api-route";
import { listProjectConversationsOperation } from "@/lib/api/operations/project-messages";
import { listProjectConversations } from "@/lib/projects/list-project-conversations";

export const GET = apiRoute(listProjectConversationsOperation, ({ viewer, params, query }) =>
  listProjectConversations(viewer, params.projectId, query),
);
