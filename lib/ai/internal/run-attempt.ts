import "server-only";
import type { ChatMessage, ChatTimeouts, FinishReason, ToolSpec } from "../model/chat-request";
import { ModelError } from "../model/model-error";
import type { ModelUsage } from "../model/prices";
import type { ChatModel } from "../registry";
import type { LanguageModelV4Usage } from "./ai-sdk";
import { classifyFailure } from "./classify-failure";
import { toFunctionTools, toPrompt } from "./to-prompt";
import { coalesceHeader } from "./wire-fetch";

export interface AttemptRequest {
  model: ChatModel;
  system: string;
  messages: readonly ChatMessage[];
  tools: readonly ToolSpec[];
  maxOutputTokens: number;
  temperature: number | undefined;
  signal: AbortSignal;
  coalesceMs: number;
  /** Until the first text or tool call of this attempt. */
  firstTokenMs: number;
  idleMs: ChatTimeouts["idleMs"];
  /** `performance.now()` at which everything ends. */
  endsAt: number;
}

export type AttemptEvent =
  | { type: "text-delta"; text: string }
  | { type: "tool-call"; id: string; name: string; input: unknown }
  | { type: "done"; reason: FinishReason; usage: ModelUsage | null };

const microCentsPerDollar = 100_000_000;
/** Finish reasons by which providers report a fault of their own. */
const faultyFinish = new Set(["error", "network_error", "insufficient_system_resource"]);

function readUsage(usage: LanguageModelV4Usage, model: ChatModel): ModelUsage | null {
  if (usage.inputTokens.total === undefined && usage.outputTokens.total === undefined) return null;
  const cost = model.kind === "openrouter" ? usage.raw?.cost : undefined;
  return {
    inputTokens: usage.inputTokens.total ?? 0,
    cachedInputTokens: usage.inputTokens.cacheRead ?? 0,
    outputTokens: usage.outputTokens.total ?? 0,
    reasoningTokens: usage.outputTokens.reasoning ?? 0,
    providerCostMicroCents: typeof cost === "number" ? Math.ceil(cost * microCentsPerDollar) : null,
  };
}

function parseToolInput(text: string): unknown {
  try {
    return text.trim() === "" ? {} : JSON.parse(text);
  } catch {
    throw new ModelError("invalid_response", { providerCode: "tool_arguments" });
  }
}

/**
 * Ends an attempt that is silent for too long. One timer for the whole attempt: activity only moves the deadline,
 * the timer looks at it when it fires.
 */
class Deadline {
  #at: number;
  #timer: NodeJS.Timeout;
  readonly #expire: () => void;

  constructor(at: number, expire: () => void) {
    this.#at = at;
    this.#expire = expire;
    this.#timer = this.#arm();
  }

  #arm(): NodeJS.Timeout {
    return setTimeout(
      () => {
        if (performance.now() >= this.#at - 1) this.#expire();
        else this.#timer = this.#arm();
      },
      Math.max(1, this.#at - performance.now()),
    );
  }

  moveTo(at: number): void {
    const earlier = at < this.#at;
    this.#at = at;
    if (!earlier) return;
    clearTimeout(this.#timer);
    this.#timer = this.#arm();
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}

/**
 * Asks one model once. Yields its text and tool calls and, as the last event, `done`.
 * @throws ModelError for every failure, `aborted` when the caller's signal fired. The request to the provider is
 * closed the moment the signal or a deadline fires, not when the next event is asked for.
 */
export async function* runAttempt(request: AttemptRequest): AsyncGenerator<AttemptEvent, void, void> {
  const { model, signal, endsAt } = request;
  const upstream = new AbortController();
  const leave = () => upstream.abort(new ModelError("aborted"));
  if (signal.aborted) leave();
  else signal.addEventListener("abort", leave, { once: true });
  const deadline = new Deadline(Math.min(performance.now() + request.firstTokenMs, endsAt), () =>
    upstream.abort(new ModelError("timeout")),
  );
  let complete = false;
  const active = () => deadline.moveTo(Math.min(performance.now() + request.idleMs, endsAt));

  try {
    const { stream } = await model.streaming.doStream({
      prompt: toPrompt(request.system, request.messages),
      tools: toFunctionTools(request.tools),
      maxOutputTokens: request.maxOutputTokens,
      ...(request.temperature === undefined ? {} : { temperature: request.temperature }),
      headers: { [coalesceHeader]: String(request.coalesceMs) },
      abortSignal: upstream.signal,
    });
    let visible = false;
    const reader = stream.getReader();
    for (;;) {
      const { done, value: part } = await reader.read();
      if (done) throw new ModelError("invalid_response", { providerCode: "no_finish" });
      if (visible) active();
      switch (part.type) {
        case "text-delta":
          visible = true;
          active();
          yield { type: "text-delta", text: part.delta };
          break;
        case "tool-input-start":
          visible = true;
          active();
          break;
        case "tool-call":
          visible = true;
          yield {
            type: "tool-call",
            id: part.toolCallId,
            name: part.toolName,
            input: parseToolInput(part.input),
          };
          break;
        case "error":
          throw classifyFailure(part.error);
        case "finish": {
          const { unified, raw } = part.finishReason;
          if (raw !== undefined && faultyFinish.has(raw))
            throw new ModelError("unavailable", { providerCode: raw });
          if (!visible) {
            throw unified === "content-filter"
              ? new ModelError("refused", { providerCode: "content_filter" })
              : new ModelError("invalid_response", { providerCode: "empty" });
          }
          const reason = unified === "length" || unified === "tool-calls" || unified === "content-filter";
          complete = true;
          yield { type: "done", reason: reason ? unified : "stop", usage: readUsage(part.usage, model) };
          return;
        }
      }
    }
  } catch (error) {
    if (upstream.signal.reason instanceof ModelError) throw upstream.signal.reason;
    throw classifyFailure(error);
  } finally {
    deadline.clear();
    signal.removeEventListener("abort", leave);
    // Also when the reader of the events has left: without this the provider would go on.
    if (!complete) upstream.abort(new ModelError("aborted"));
  }
}
