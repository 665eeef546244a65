import { exportConversation } from "@/lib/account/conversations/export-conversation";
import { apiRoute } from "@/lib/api/api-route";
import { exportConversationOperation } from "@/lib/api/operations/conversations";
import { madeFileResponse } from "@/lib/storage/file-response";

export const GET = apiRoute(exportConversationOperation, async ({ viewer, params, query }) =>
  madeFileResponse(await exportConversation(viewer, params.conversationId, query.format)),
);
