import { apiRoute } from "@/lib/api/api-route";
import { resumeProjectAnswerOperation } from "@/lib/api/operations/project-messages";
import { resumeProjectAnswer } from "@/lib/chat/project/project-conversation";
import { streamResponse } from "@/lib/chat/stream-response";

export const GET = apiRoute(resumeProjectAnswerOperation, async ({ viewer, params }) => {
  const { projectId, conversationId } = params;
  const stream = await resumeProjectAnswer(viewer, projectId, conversationId);
  return stream
    ? streamResponse(stream, { "x-conversation-id": conversationId })
    : new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
});
