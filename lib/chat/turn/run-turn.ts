import "server-only";
import { answerChain } from "@/lib/ai/answer-chain";
import { moderate } from "@/lib/ai/moderate";
import { processModels } from "@/lib/ai/process-models";
import { logger } from "@/lib/core/logger";
import type { Locale } from "@/lib/core/model/locale";
import type { Retrieval } from "@/lib/knowledge/model/retrieved-passage";
import type { LiveAnswer } from "../live/live-answer";
import { closeLiveAnswer } from "../live/live-answers";
import type { AnswerStatus } from "../model/ui-chunk";
import type { OpenTurn } from "../open-turn";
import { answerByQuoting } from "./answer-by-quoting";
import { AnswerDraft } from "./answer-draft";
import { answerLocale } from "./answer-locale";
import type { BriefedAssistant } from "./briefing";
import { generateAnswer } from "./generate-answer";
import { guardAnswer } from "./guard-answer";
import { lookUp } from "./look-up";
import { type MaskedConversation, maskConversation } from "./mask-conversation";
import { maskMaterial } from "./mask-material";
import { knownContact } from "./offer-contact";
import { persistAnswer } from "./persist-answer";
import { routeTurn } from "./route-turn";
import { showFollowUps } from "./show-follow-ups";

type Outcome = Exclude<AnswerStatus, "streaming">;

/**
 * Makes the answer of an opened turn: route → retrieve → generate → verify → persist. Never throws: whatever goes
 * wrong, the question stays, what was said stays, and the answer is stored as what it became.
 * @param early what fits the question, when it is being looked up already
 */
export async function runTurn(
  turn: OpenTurn,
  assistant: BriefedAssistant,
  pageLocale: Locale,
  live: LiveAnswer,
  early?: Promise<Retrieval>,
): Promise<void> {
  const draft = new AnswerDraft(turn, live);
  const log = logger().child({ conversationId: turn.conversationId });
  let outcome: Outcome;
  try {
    draft.start();
    const conversation = maskConversation(turn, assistant.config.publicText);
    draft.maskedData = conversation.stored;
    draft.knownContact = knownContact(conversation.state);
    outcome = await answer(draft, assistant, conversation, pageLocale, live.signal, early);
  } catch (err) {
    log.error({ err }, "answering failed");
    outcome = cutShort(draft);
  }
  try {
    draft.mark("done");
    await persistAnswer(draft, outcome, assistant.version, draft.maskedData);
  } catch (err) {
    log.error({ err }, "storing an answer failed");
    outcome = cutShort(draft);
  }
  draft.finish(outcome);
  closeLiveAnswer(live);
}

/** What an answer is that went wrong: what was said stays. */
function cutShort(draft: AnswerDraft): Outcome {
  return draft.text === "" ? "failed" : "interrupted";
}

async function answer(
  draft: AnswerDraft,
  assistant: BriefedAssistant,
  conversation: MaskedConversation,
  pageLocale: Locale,
  signal: AbortSignal,
  early: Promise<Retrieval> | undefined,
): Promise<Outcome> {
  const { turn } = draft;
  if (signal.aborted) return endedBy(signal);
  const locale = answerLocale(turn.question, pageLocale);
  const moderation = startModeration(conversation.question, signal);
  await routeTurn(draft, assistant, conversation, locale, signal);
  draft.mark("routed");
  draft.progress("searching");
  const { passages, confidence } = await (early ?? lookUp(assistant, conversation, locale, signal));
  draft.passages = passages;
  draft.mark("retrieved");
  if ((await moderation)?.flagged) {
    draft.show({ type: "data-notice", id: "notice", data: { kind: "declined" } });
    draft.facts.checks = { ...draft.facts.checks, moderation: "flagged" };
    return "complete";
  }
  if (signal.aborted) return endedBy(signal);
  const told = maskMaterial(draft, assistant, conversation);
  draft.maskedData = told.conversation.stored;
  const { guard, verify } = guardAnswer(draft, assistant, told.conversation.state, locale);
  const { models, capped } = await answerChain();
  if (models.length > 0) {
    draft.progress("writing");
    const result = await generateAnswer({ draft, ...told, locale, models, guard, signal });
    if (signal.aborted) return endedBy(signal);
    if (result === "interrupted") return "interrupted";
    if (result === "complete") {
      await verify();
      showFollowUps(draft, locale, confidence);
      return "complete";
    }
  }
  if (capped) draft.facts.checks = { ...draft.facts.checks, spendingCap: "reached" };
  answerByQuoting(draft, locale, confidence);
  if (capped || models.length > 0)
    draft.show({ type: "data-notice", id: "notice", data: { kind: "quoted" } });
  showFollowUps(draft, locale, confidence);
  return "complete";
}

function startModeration(question: string, signal: AbortSignal) {
  const client = processModels().moderation;
  return client ? moderate(client, question, signal) : null;
}

/** How an answer that was told to end is stored: a reader's own stop is not an accident. */
function endedBy(signal: AbortSignal): Outcome {
  return signal.reason === "stopped" ? "stopped" : "interrupted";
}
