import { apiRoute } from "@/lib/api/api-route";
import { deleteMessageOperation, getMessageOperation } from "@/lib/api/operations/project-messages";
import { deleteMessage } from "@/lib/projects/delete-message";
import { getMessage } from "@/lib/projects/get-message";

export const GET = apiRoute(getMessageOperation, ({ viewer, params }) =>
  getMessage(viewer, params.projectId, params.messageId),
);
export const DELETE = apiRoute(deleteMessageOperation, ({ viewer, params }) =>
  deleteMessage(viewer, params.projectId, params.messageId),
);
