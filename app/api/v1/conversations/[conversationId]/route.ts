import { deleteOwnConversation } from "@/lib/account/conversations/delete-own-conversation";
import { getTranscript } from "@/lib/account/conversations/get-transcript";
import { apiRoute } from "@/lib/api/api-route";
import { deleteOwnConversationOperation, getTranscriptOperation } from "@/lib/api/operations/conversations";

export const GET = apiRoute(getTranscriptOperation, ({ viewer, params }) =>
  getTranscript(viewer, params.conversationId),
);
export const DELETE = apiRoute(deleteOwnConversationOperation, ({ viewer, params }) =>
  deleteOwnConversation(viewer, params.conversationId),
);
