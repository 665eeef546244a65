import { apiRoute } from "@/lib/api/api-route";
import { projectChatOperation } from "@/lib/api/operations/project-messages";
import { askProject } from "@/lib/chat/project/ask-project";
import { startProjectTurn } from "@/lib/chat/project/start-project-turn";
import { memberAdmission } from "@/lib/chat/reader-admission";
import { replayAnswer } from "@/lib/chat/replay-answer";
import { streamResponse } from "@/lib/chat/stream-response";

export const POST = apiRoute(projectChatOperation, async ({ viewer, params, body, request }) => {
  const { projectId } = params;
  const admission = memberAdmission(viewer, projectId);
  if (!body.stream) {
    const answer = await askProject(viewer, projectId, body, request.signal);
    await admission();
    return answer;
  }
  const { conversationId, questionId, answerId, live } = await startProjectTurn(viewer, projectId, body);
  const stream =
    live?.subscribe(admission) ?? (await replayAnswer(projectId, conversationId, answerId, admission));
  return streamResponse(stream, { "x-conversation-id": conversationId, "x-question-id": questionId });
});
