import "server-only";
import {
  type ChatMessage,
  type ChatTimeouts,
  defaultChatTimeouts,
  type ModelEvent,
  type ToolCall,
} from "@/lib/ai/model/chat-request";
import type { ChatModel } from "@/lib/ai/registry";
import { streamChat } from "@/lib/ai/stream-chat";
import { env } from "@/lib/core/env";
import type { Locale } from "@/lib/core/model/locale";
import type { TextStream } from "@/lib/privacy/model/mask";
import { runTool, toolSpecs } from "./agent-tools";
import type { AnswerDraft } from "./answer-draft";
import { promptMessages, systemPrompt } from "./build-prompt";
import type { Material } from "./mask-material";

/** A model that keeps calling tools is told to answer after so many rounds. */
const maxToolRounds = 3;

export interface GenerateRequest extends Material {
  draft: AnswerDraft;
  locale: Locale;
  /** In the order in which they are tried. */
  models: readonly ChatModel[];
  /** Checks and restores the text before anyone sees it. */
  guard: TextStream;
  signal: AbortSignal;
}

/** `unanswered`: no model said anything, the caller answers otherwise. */
export type GenerateOutcome = "complete" | "interrupted" | "unanswered";

type LastEvent = Extract<ModelEvent, { type: "finish" | "interrupted" | "exhausted" }>;

/**
 * Lets the models of the chain answer, with the agent's tools, and passes the text on as it comes. The times to the
 * first token and to the end are the answer's: rounds of tools share them.
 */
export async function generateAnswer(request: GenerateRequest): Promise<GenerateOutcome> {
  const { draft, conversation, passages } = request;
  const startedAt = performance.now();
  const messages = promptMessages(conversation, passages);
  for (let round = 0; ; round += 1) {
    const { last, text, calls } = await streamRound(request, messages, round < maxToolRounds, startedAt);
    noteUsage(draft, last);
    if (last.type === "exhausted") {
      return draft.text === "" ? "unanswered" : "interrupted";
    }
    if (last.type === "interrupted") {
      draft.say(request.guard.flush());
      return "interrupted";
    }
    if (calls.length === 0 || round >= maxToolRounds) break;
    messages.push({ role: "assistant", content: text, toolCalls: calls });
    messages.push(...(await runTools(request, calls)));
  }
  draft.say(request.guard.flush());
  if (draft.text.trim() === "") return "unanswered";
  draft.facts.mode = "model";
  return "complete";
}

async function streamRound(
  request: GenerateRequest,
  messages: readonly ChatMessage[],
  mayUseTools: boolean,
  startedAt: number,
) {
  const { draft, assistant, locale, models, guard, signal } = request;
  const agent = assistant.config.agents.find((candidate) => candidate.id === draft.agent);
  const calls: ToolCall[] = [];
  let text = "";
  let last: LastEvent = { type: "exhausted", failures: [] };
  const events = streamChat({
    chain: models,
    system: systemPrompt(assistant, draft.agent ?? "", locale, request.steering),
    messages,
    tools: mayUseTools ? toolSpecs(agent?.tools ?? []) : [],
    maxOutputTokens: assistant.config.maxAnswerTokens,
    temperature: assistant.config.temperature,
    signal,
    timeouts: timeLeft(draft, startedAt),
  });
  for await (const event of events) {
    if (event.type === "text-delta") {
      if (text === "") draft.mark("modelFirstToken");
      text += event.text;
      draft.facts.mode = "model";
      draft.say(guard.push(event.text));
    } else if (event.type === "tool-call") {
      calls.push({ id: event.id, name: event.name, input: event.input });
    } else if (event.type !== "attempt") {
      last = event;
    }
  }
  return { last, text, calls };
}

/** Once something was said, a further round has the whole time to its first token again, but not to the end. */
function timeLeft(draft: AnswerDraft, startedAt: number): Partial<ChatTimeouts> {
  const passedMs = performance.now() - startedAt;
  return {
    firstTokenMs: env().AI_FIRST_TOKEN_MS - (draft.text === "" ? passedMs : 0),
    totalMs: defaultChatTimeouts.totalMs - passedMs,
  };
}

async function runTools(request: GenerateRequest, calls: readonly ToolCall[]): Promise<ChatMessage[]> {
  const { draft, assistant, locale } = request;
  const allowed = assistant.config.agents.find((agent) => agent.id === draft.agent)?.tools ?? [];
  const agents = assistant.config.agents.map((agent) => agent.id);
  const results: ChatMessage[] = [];
  for (const call of calls) {
    const result = await runTool(call, allowed, { draft, locale, agents });
    results.push({ role: "tool", toolCallId: call.id, toolName: call.name, result });
  }
  return results;
}

function noteUsage(draft: AnswerDraft, last: LastEvent): void {
  const { facts } = draft;
  facts.failures = [...facts.failures, ...last.failures];
  if (last.type === "exhausted") return;
  facts.provider = last.provider;
  facts.model = last.modelId;
  if (last.type !== "finish" || !last.usage) return;
  facts.inputTokens = (facts.inputTokens ?? 0) + last.usage.inputTokens;
  facts.outputTokens = (facts.outputTokens ?? 0) + last.usage.outputTokens;
  if (last.costMicroCents !== null) facts.costMicroCents = (facts.costMicroCents ?? 0) + last.costMicroCents;
}
