import "server-only";
import { type AbortReason, LiveAnswer } from "./live-answer";

declare global {
  var rozoomLiveAnswers: Map<string, readonly LiveAnswer[]> | undefined;
}

/** Answers being made or waiting for their turn in this process, by conversation, oldest first. */
function answers(): Map<string, readonly LiveAnswer[]> {
  globalThis.rozoomLiveAnswers ??= new Map();
  return globalThis.rozoomLiveAnswers;
}

export function listLiveAnswers(conversationId: string): readonly LiveAnswer[] {
  return answers().get(conversationId) ?? [];
}

export function openLiveAnswer(conversationId: string, messageId: string): LiveAnswer {
  const answer = new LiveAnswer(conversationId, messageId);
  answers().set(conversationId, [...listLiveAnswers(conversationId), answer]);
  return answer;
}

/** The newest answer of a conversation that is being made. */
export function findLiveAnswer(conversationId: string): LiveAnswer | undefined {
  return listLiveAnswers(conversationId).at(-1);
}

/** Ends the stream and forgets the answer. */
export function closeLiveAnswer(answer: LiveAnswer): void {
  answer.end();
  const others = listLiveAnswers(answer.conversationId).filter((other) => other !== answer);
  if (others.length > 0) answers().set(answer.conversationId, others);
  else answers().delete(answer.conversationId);
}

/** How many answers are being made now. */
export function countLiveAnswers(): number {
  return [...answers().values()].flat().length;
}

/** Ends every running answer (the process stops); resolves when all of them are stored. */
export async function abortLiveAnswers(): Promise<void> {
  await abortAnswers([...answers().values()].flat(), "shutdown");
}

/** Ends answers, also those that wait for their turn; resolves when all of them are stored. */
export async function abortAnswers(running: readonly LiveAnswer[], reason: AbortReason): Promise<void> {
  for (const answer of running) answer.abort(reason);
  await Promise.all(running.map((answer) => answer.finished));
}
