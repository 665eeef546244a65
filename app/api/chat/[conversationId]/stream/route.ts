import { siteAssistant } from "@/db/seed/site-assistant";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { requireVisitor } from "@/lib/auth/require-visitor";
import { visitorAdmission } from "@/lib/chat/reader-admission";
import { resumeAnswer } from "@/lib/chat/resume-answer";
import { streamResponse } from "@/lib/chat/stream-response";
import { route } from "@/lib/core/http/route";
import { storableText } from "@/lib/core/model/storable-text";

export const GET = route(
  async (request: Request, { params }: RouteContext<"/api/chat/[conversationId]/stream">) => {
    const viewer = await requireVisitor(request);
    await enforceLimit("chatAction", viewer.visitorId);
    const conversationId = storableText((await params).conversationId);
    const { projectId } = siteAssistant;
    const stream = await resumeAnswer(viewer, projectId, conversationId, visitorAdmission(viewer));
    return stream
      ? streamResponse(stream, { "x-conversation-id": conversationId })
      : new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  },
);
