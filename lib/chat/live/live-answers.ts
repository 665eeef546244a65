import "server-only";
import { LiveAnswer } from "./live-answer";

declare global {
  var rozoomLiveAnswers: Map<string, LiveAnswer> | undefined;
}

/** The newest answer being made of each conversation in this process. */
function answers(): Map<string, LiveAnswer> {
  globalThis.rozoomLiveAnswers ??= new Map();
  return globalThis.rozoomLiveAnswers;
}

export function openLiveAnswer(conversationId: string, messageId: string): LiveAnswer {
  const answer = new LiveAnswer(conversationId, messageId);
  answers().set(conversationId, answer);
  return answer;
}

export function findLiveAnswer(conversationId: string): LiveAnswer | undefined {
  return answers().get(conversationId);
}

/** Ends the stream and forgets the answer, unless a newer one has taken its place. */
export function closeLiveAnswer(answer: LiveAnswer): void {
  answer.end();
  if (answers().get(answer.conversationId) === answer) answers().delete(answer.conversationId);
}

/** How many answers are being made now. */
export function countLiveAnswers(): number {
  return answers().size;
}

/** Ends every running answer (the process stops); resolves when all of them are stored. */
export async function abortLiveAnswers(): Promise<void> {
  const running = [...answers().values()];
  for (const answer of running) answer.abort("shutdown");
  await Promise.all(running.map((answer) => answer.finished));
}
