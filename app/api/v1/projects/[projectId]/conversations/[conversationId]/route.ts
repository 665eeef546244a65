import { apiRoute } from "@/lib/api/api-route";
import {
  deleteProjectConversationOperation,
  getProjectConversationOperation,
} from "@/lib/api/operations/project-messages";
import { deleteProjectConversation, getProjectConversation } from "@/lib/chat/project/project-conversation";

export const GET = apiRoute(getProjectConversationOperation, ({ viewer, params }) =>
  getProjectConversation(viewer, params.projectId, params.conversationId),
);
export const DELETE = apiRoute(deleteProjectConversationOperation, ({ viewer, params }) =>
  deleteProjectConversation(viewer, params.projectId, params.conversationId),
);
