import { apiRoute } from "@/lib/api/api-route";
import { addMessageOperation, listMessagesOperation } from "@/lib/api/operations/project-messages";
import { addMessage } from "@/lib/projects/add-message";
import { listMessages } from "@/lib/projects/list-messages";

export const GET = apiRoute(listMessagesOperation, ({ viewer, params, query }) =>
  listMessages(viewer, params.projectId, query),
);
export const POST = apiRoute(addMessageOperation, ({ viewer, params, body }) =>
  addMessage(viewer, params.projectId, body),
);
