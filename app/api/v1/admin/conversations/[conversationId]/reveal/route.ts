import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { revealConversationOperation } from "@/lib/api/operations/admin-conversations";
import { revealConversation } from "@/lib/chat/reveal-conversation";

export const POST = apiRoute(revealConversationOperation, ({ viewer, params }) =>
  revealConversation(viewer, siteAssistant.projectId, params.conversationId),
);
