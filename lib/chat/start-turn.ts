import "server-only";
import { getPublishedAssistant } from "@/lib/assistants/get-published-assistant";
import { AppError } from "@/lib/core/model/errors";
import type { LiveAnswer } from "./live/live-answer";
import { abortAnswers, listLiveAnswers, openLiveAnswer } from "./live/live-answers";
import type { ChatRequest } from "./model/chat-request";
import { type OpenTurn, openTurn } from "./open-turn";
import type { Speaker } from "./own-conversation";
import { redoTurn, supersedeFrom } from "./redo-turn";
import { type Briefing, briefed } from "./turn/briefing";
import { lookUpFirst } from "./turn/look-up";
import { runTurn } from "./turn/run-turn";

export interface StartedTurn {
  conversationId: string;
  questionId: string;
  answerId: string;
  /** Null when this very question was answered already: the history has the answer. */
  live: LiveAnswer | null;
}

/**
 * Takes a question (or a wish for another answer) and begins to answer it. When this returns the question is stored.
 * A second question while an answer is being made waits for its end.
 * @param briefing what the assistant is told besides its published configuration
 * @throws AppError `not_found` for a conversation or message that is not the viewer's, `conflict` for a retry of an
 *   old question.
 */
export async function startTurn(
  viewer: Speaker,
  target: { projectId: string; assistantId: string },
  request: ChatRequest,
  briefing?: Briefing,
): Promise<StartedTurn> {
  const published = await getPublishedAssistant(target.projectId, target.assistantId);
  const assistant = briefing ? briefed(published, briefing) : published;
  const opening = open(viewer, target, request);
  const first = request.id ? undefined : request.message?.parts[0]?.text;
  const early = first ? lookUpFirst(assistant, first, request.locale) : undefined;
  early?.catch(() => undefined);
  const turn = await opening;
  const { conversationId, questionId, answerId } = turn;
  const running = listLiveAnswers(conversationId);
  if (!turn.isNew) {
    const live = running.find((answer) => answer.messageId === answerId) ?? null;
    return { conversationId, questionId, answerId, live };
  }
  const previous = running.at(-1);
  const live = openLiveAnswer(conversationId, answerId);
  const begin = () => runTurn(turn, assistant, request.locale, live, early);
  // runTurn never rejects; the answer is made whether or not this caller stays.
  if (previous) void previous.finished.then(begin);
  else void begin();
  return { conversationId, questionId, answerId, live };
}

async function open(
  viewer: Speaker,
  target: { projectId: string; assistantId: string },
  request: ChatRequest,
): Promise<OpenTurn> {
  const { id: conversationId, message, replaces, retry, locale } = request;
  if ((retry || replaces) && !conversationId) {
    const problem = { path: "id", code: "custom", message: "is needed with retry and replaces" };
    throw new AppError("invalid_input", { details: { fields: [problem] } });
  }
  // What ran before is stopped only once it is known to be replaced: a refused wish must not end an answer.
  const running = conversationId ? listLiveAnswers(conversationId) : [];
  if (retry && conversationId) {
    const turn = await redoTurn(viewer, { ...target, conversationId, messageId: retry });
    await abortAnswers(running, "stopped");
    return turn;
  }
  if (replaces && conversationId) {
    await supersedeFrom(viewer, { ...target, conversationId, messageId: replaces });
    await abortAnswers(running, "stopped");
  }
  const text = message?.parts[0]?.text ?? "";
  return openTurn(viewer, { ...target, locale }, conversationId, { clientId: message?.id ?? null, text });
}
