import { apiRoute } from "@/lib/api/api-route";
import { stopProjectAnswerOperation } from "@/lib/api/operations/project-messages";
import { stopProjectAnswer } from "@/lib/chat/project/project-conversation";

export const POST = apiRoute(stopProjectAnswerOperation, ({ viewer, params }) =>
  stopProjectAnswer(viewer, params.projectId, params.conversationId),
);
