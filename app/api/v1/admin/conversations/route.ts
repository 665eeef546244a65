import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { browseConversationsOperation } from "@/lib/api/operations/admin-conversations";
import { browseConversations } from "@/lib/chat/browse-conversations";

export const GET = apiRoute(browseConversationsOperation, ({ viewer, query }) =>
  browseConversations(viewer, siteAssistant.projectId, query),
);
