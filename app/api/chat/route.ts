import { siteAssistant } from "@/db/seed/site-assistant";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { openVisitorSession, requireVisitor } from "@/lib/auth/require-visitor";
import { listConversations } from "@/lib/chat/list-conversations";
import { conversationListQuery } from "@/lib/chat/model/api-conversation";
import { chatRequest } from "@/lib/chat/model/chat-request";
import { visitorAdmission } from "@/lib/chat/reader-admission";
import { replayAnswer } from "@/lib/chat/replay-answer";
import { startTurn } from "@/lib/chat/start-turn";
import { streamResponse } from "@/lib/chat/stream-response";
import { readJson, readQuery } from "@/lib/core/http/read-body";
import { json, route } from "@/lib/core/http/route";

export const POST = route(async (request: Request) => {
  const { viewer, setCookies } = await openVisitorSession(request);
  // The address first: who is refused by it may be a new visitor each time, and must not be counted as one.
  await enforceLimit("chatAddress", viewer.address);
  const limits = await enforceLimit("chat", viewer.visitorId);
  const body = await readJson(request, chatRequest);
  const { conversationId, questionId, answerId, live } = await startTurn(viewer, siteAssistant, body);
  const admission = visitorAdmission(viewer);
  const stream =
    live?.subscribe(admission) ??
    (await replayAnswer(siteAssistant.projectId, conversationId, answerId, admission));
  const response = streamResponse(stream, {
    ...limits,
    "x-conversation-id": conversationId,
    "x-question-id": questionId,
  });
  for (const cookie of setCookies) response.headers.append("set-cookie", cookie);
  return response;
});

export const GET = route(async (request: Request) => {
  const viewer = await requireVisitor(request);
  await enforceLimit("chatAction", viewer.visitorId);
  const { cursor, limit } = readQuery(request, conversationListQuery);
  return json(
    await listConversations(viewer, siteAssistant.projectId, { limit, ...(cursor ? { cursor } : {}) }),
  );
});
