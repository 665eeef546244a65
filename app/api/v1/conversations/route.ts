import { listOwnConversations } from "@/lib/account/conversations/list-own-conversations";
import { apiRoute } from "@/lib/api/api-route";
import { listOwnConversationsOperation } from "@/lib/api/operations/conversations";

export const GET = apiRoute(listOwnConversationsOperation, ({ viewer, query }) =>
  listOwnConversations(viewer, query),
);
