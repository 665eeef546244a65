import { siteAssistant } from "@/db/seed/site-assistant";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { requireVisitor, requireVisitorMutation } from "@/lib/auth/require-visitor";
import { deleteConversation } from "@/lib/chat/delete-conversation";
import { getConversation } from "@/lib/chat/get-conversation";
import { json, route } from "@/lib/core/http/route";
import { storableText } from "@/lib/core/model/storable-text";

type Context = RouteContext<"/api/chat/[conversationId]">;

export const GET = route(async (request: Request, { params }: Context) => {
  const viewer = await requireVisitor(request);
  await enforceLimit("chatAction", viewer.visitorId);
  const conversationId = storableText((await params).conversationId);
  return json(await getConversation(viewer, siteAssistant.projectId, conversationId));
});

export const DELETE = route(async (request: Request, { params }: Context) => {
  const viewer = await requireVisitorMutation(request);
  await enforceLimit("chatAction", viewer.visitorId);
  const conversationId = storableText((await params).conversationId);
  await deleteConversation(viewer, siteAssistant.projectId, conversationId);
  return new Response(null, { status: 204 });
});
