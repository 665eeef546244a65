import "server-only";
import { randomUUID } from "node:crypto";
import type { LiveAnswer } from "./live-answer";
import { abortAnswers, listLiveAnswers } from "./live-answers";
import { takePart } from "./remote-reader";
import { openSharedLink, type SharedLink, sharedLink } from "./shared-link";
import type { SharedMessage, Told } from "./shared-message";
import { noteHere, noteLeave, tellElsewhere } from "./told-elsewhere";

/** A living process, however busy, says within this time that it makes an answer (ms). */
const foundWithinMs = 2_000;
/** An answer that was told to end is stored within this time (ms). */
const endedWithinMs = 5_000;

interface Call {
  open: Set<string>;
  answered: string[];
  done: (answerIds: string[]) => void;
}

declare global {
  var rozoomSharedCalls: Map<string, Call> | undefined;
}

/** Questions to the other processes that wait for replies. */
function calls(): Map<string, Call> {
  globalThis.rozoomSharedCalls ??= new Map();
  return globalThis.rozoomSharedCalls;
}

/** Lets this process's answers be read and ended from other processes, and theirs from here, when REDIS_URL is set. */
export function shareAnswers(): void {
  openSharedLink(handle);
}

/** Which of these answers other processes make now; none without Redis. */
export async function findElsewhere(conversationId: string, answerIds: readonly string[]): Promise<string[]> {
  return callAll(conversationId, answerIds, foundWithinMs, (call) => ({ kind: "find", ...call }));
}

/** Ends answers that other processes make; resolves when they are stored. */
export async function endElsewhere(
  conversationId: string,
  answerIds: readonly string[],
  reason: Told<"end">["reason"],
): Promise<void> {
  const running = await findElsewhere(conversationId, answerIds);
  await callAll(conversationId, running, endedWithinMs, (call) => ({ kind: "end", reason, ...call }));
}

type Asking = Omit<Told<"find">, "kind">;

/** Asks all processes about answers; resolves to those that were spoken for when all were, or the time is up. */
async function callAll(
  conversationId: string,
  answerIds: readonly string[],
  withinMs: number,
  toMessage: (asking: Asking) => SharedMessage,
): Promise<string[]> {
  const link = sharedLink();
  if (!link || answerIds.length === 0) return [];
  const id = randomUUID();
  const { promise, resolve } = Promise.withResolvers<string[]>();
  const call: Call = { open: new Set(answerIds), answered: [], done: resolve };
  calls().set(id, call);
  const deadline = setTimeout(() => resolve(call.answered), withinMs);
  const asking = { conversationId, answerIds: [...answerIds], call: id, replyTo: link.own };
  if (!(await link.tellAll(toMessage(asking)))) resolve([]);
  const answered = await promise;
  clearTimeout(deadline);
  calls().delete(id);
  return answered;
}

function handle(message: SharedMessage, link: SharedLink): void {
  switch (message.kind) {
    case "find":
      sayMine(ownAnswers(message), message, link);
      break;
    case "end":
      void end(message, link);
      break;
    case "mine":
      noteReply(message);
      break;
    case "read":
      for (const answer of ownAnswers({ ...message, answerIds: [message.answerId] })) {
        tellElsewhere(answer, message.reader, message.replyTo);
      }
      break;
    case "part":
      takePart(message);
      break;
    case "here":
      for (const reader of message.readers) noteHere(reader);
      break;
    case "leave":
      noteLeave(message.reader);
      break;
  }
}

async function end(message: Told<"end">, link: SharedLink): Promise<void> {
  const own = ownAnswers(message);
  await abortAnswers(own, message.reason);
  sayMine(own, message, link);
}

/** Those of the named answers that this process makes. */
function ownAnswers(named: { conversationId: string; answerIds: readonly string[] }): LiveAnswer[] {
  return listLiveAnswers(named.conversationId).filter(({ messageId }) => named.answerIds.includes(messageId));
}

function sayMine(
  own: readonly LiveAnswer[],
  asked: { call: string; replyTo: string },
  link: SharedLink,
): void {
  if (own.length === 0) return;
  const answerIds = own.map(({ messageId }) => messageId);
  link.tell(asked.replyTo, { kind: "mine", call: asked.call, answerIds });
}

function noteReply({ call: id, answerIds }: Told<"mine">): void {
  const call = calls().get(id);
  if (!call) return;
  for (const answerId of answerIds) {
    if (call.open.delete(answerId)) call.answered.push(answerId);
  }
  if (call.open.size === 0) call.done(call.answered);
}
