import { siteAssistant } from "@/db/seed/site-assistant";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { requireVisitorMutation } from "@/lib/auth/visitor-session";
import { requestHandoff } from "@/lib/chat/request-handoff";
import { route } from "@/lib/core/http/route";

export const POST = route(
  async (request: Request, { params }: RouteContext<"/api/chat/[conversationId]/handoff">) => {
    const viewer = requireVisitorMutation(request);
    await enforceLimit("chatAction", viewer.visitorId);
    const { conversationId } = await params;
    await requestHandoff(viewer, siteAssistant.projectId, conversationId);
    return new Response(null, { status: 204 });
  },
);
