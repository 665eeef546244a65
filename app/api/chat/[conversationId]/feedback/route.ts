import { siteAssistant } from "@/db/seed/site-assistant";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { requireVisitorMutation } from "@/lib/auth/require-visitor";
import { feedbackInput } from "@/lib/chat/model/chat-request";
import { rateAnswer } from "@/lib/chat/rate-answer";
import { readJson } from "@/lib/core/http/read-body";
import { route } from "@/lib/core/http/route";
import { storableText } from "@/lib/core/model/storable-text";

export const POST = route(
  async (request: Request, { params }: RouteContext<"/api/chat/[conversationId]/feedback">) => {
    const viewer = await requireVisitorMutation(request);
    await enforceLimit("chatAction", viewer.visitorId);
    const input = await readJson(request, feedbackInput);
    const conversationId = storableText((await params).conversationId);
    await rateAnswer(viewer, siteAssistant.projectId, conversationId, input);
    return new Response(null, { status: 204 });
  },
);
