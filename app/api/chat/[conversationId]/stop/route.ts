import { siteAssistant } from "@/db/seed/site-assistant";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { requireVisitorMutation } from "@/lib/auth/require-visitor";
import { stopAnswer } from "@/lib/chat/stop-answer";
import { route } from "@/lib/core/http/route";
import { storableText } from "@/lib/core/model/storable-text";

export const POST = route(
  async (request: Request, { params }: RouteContext<"/api/chat/[conversationId]/stop">) => {
    const viewer = await requireVisitorMutation(request);
    await enforceLimit("chatAction", viewer.visitorId);
    const conversationId = storableText((await params).conversationId);
    await stopAnswer(viewer, siteAssistant.projectId, conversationId);
    return new Response(null, { status: 204 });
  },
);
