import { siteAssistant } from "@/db/seed/site-assistant";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { requireVisitorMutation } from "@/lib/auth/require-visitor";
import { requestHandoff } from "@/lib/chat/request-handoff";
import { route } from "@/lib/core/http/route";
import { storableText } from "@/lib/core/model/storable-text";

export const POST = route(
  async (request: Request, { params }: RouteContext<"/api/chat/[conversationId]/handoff">) => {
    const viewer = await requireVisitorMutation(request);
    await enforceLimit("chatAction", viewer.visitorId);
    // Each new request alerts people by mail, as a form does; counted apart from forms.
    await enforceLimit("contact", [`handoff ${viewer.address}`, `handoff ${viewer.visitorId}`]);
    const conversationId = storableText((await params).conversationId);
    await requestHandoff(viewer, siteAssistant.projectId, conversationId);
    return new Response(null, { status: 204 });
  },
);
