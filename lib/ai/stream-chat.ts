import "server-only";
import { type AttemptRequest, runAttempt } from "./internal/run-attempt";
import {
  type AttemptFailure,
  type ChatMessage,
  type ChatTimeouts,
  defaultChatTimeouts,
  type ModelEvent,
  type ToolSpec,
} from "./model/chat-request";
import { retryDelayMs } from "./model/circuit";
import { ModelError } from "./model/model-error";
import { costOf } from "./model/prices";
import type { ChatModel } from "./registry";

export interface StreamChatRequest {
  /** Models in the order in which they are tried. */
  chain: readonly ChatModel[];
  system: string;
  messages: readonly ChatMessage[];
  tools?: readonly ToolSpec[];
  maxOutputTokens: number;
  temperature?: number;
  /** Firing it closes the call to the provider at once. */
  signal: AbortSignal;
  timeouts?: Partial<ChatTimeouts>;
  /** Least milliseconds for which deltas are collected; grows by itself with the number of open streams. */
  coalesceMs?: number;
}

/** Waits, or ends early when the signal fires. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    if (signal.aborted) done();
    else signal.addEventListener("abort", done, { once: true });
  });
}

/** State of one call over all of its attempts. */
class Progress {
  readonly failures: AttemptFailure[] = [];
  attempts = 0;
  readonly #startedAt = performance.now();
  readonly #timeouts: ChatTimeouts;

  constructor(timeouts: Partial<ChatTimeouts> = {}) {
    this.#timeouts = { ...defaultChatTimeouts, ...timeouts };
  }

  get idleMs(): number {
    return this.#timeouts.idleMs;
  }

  get endsAt(): number {
    return this.#startedAt + this.#timeouts.totalMs;
  }

  /** Milliseconds left until the first token has to be there. */
  get leftMs(): number {
    const { firstTokenMs, totalMs } = this.#timeouts;
    return this.#startedAt + Math.min(firstTokenMs, totalMs) - performance.now();
  }

  fail(model: ChatModel, error: ModelError, startedAt: number, skipped = false): void {
    this.failures.push({
      provider: model.provider,
      modelId: model.modelId,
      code: error.code,
      status: error.detail.status ?? null,
      durationMs: Math.round(performance.now() - startedAt),
      skipped,
    });
  }
}

function attemptRequest(
  request: StreamChatRequest,
  model: ChatModel,
  progress: Progress,
  left: number,
): AttemptRequest {
  return {
    model,
    system: request.system,
    messages: request.messages,
    tools: request.tools ?? [],
    maxOutputTokens: request.maxOutputTokens,
    temperature: request.temperature,
    signal: request.signal,
    coalesceMs: request.coalesceMs ?? 0,
    // A model that hangs must leave time for those behind it.
    firstTokenMs: progress.leftMs / left,
    idleMs: progress.idleMs,
    endsAt: progress.endsAt,
  };
}

/** One attempt: passes its events on and tells how it ended. */
async function* tryModel(
  request: StreamChatRequest,
  model: ChatModel,
  progress: Progress,
  left: number,
): AsyncGenerator<ModelEvent, "finished" | ModelError, void> {
  const startedAt = performance.now();
  const origin = { provider: model.provider, modelId: model.modelId };
  let visible = false;
  let verdict = false;
  progress.attempts += 1;
  yield { type: "attempt", ...origin, number: progress.attempts };
  try {
    for await (const event of runAttempt(attemptRequest(request, model, progress, left))) {
      if (event.type === "done") {
        verdict = true;
        model.circuit.succeeded();
        const { attempts, failures } = progress;
        const costMicroCents = costOf(model.price, event.usage);
        const { reason, usage } = event;
        yield { type: "finish", reason, usage, costMicroCents, ...origin, attempts, failures };
        return "finished";
      }
      if (!visible) model.circuit.began();
      visible = true;
      yield event;
    }
    throw new ModelError("invalid_response");
  } catch (thrown) {
    const error = thrown instanceof ModelError ? thrown : new ModelError("invalid_response");
    verdict = true;
    model.circuit.failed(error.code, performance.now(), error.detail);
    progress.fail(model, error, startedAt);
    if (!visible) return error;
    const { attempts, failures } = progress;
    yield { type: "interrupted", cause: error.code, ...origin, attempts, failures };
    return "finished";
  } finally {
    if (!verdict) model.circuit.left();
  }
}

/**
 * Streams an answer from the first model of the chain that gives one.
 *
 * Never throws; see `ModelEvent` for how it ends. Before the first text or tool call a failure moves on to the next
 * model (a 429 with a short Retry-After, a 5xx and a lost connection once to the same model again), all within
 * `firstTokenMs`. After it the partial answer stays and `interrupted` follows. An abort ends with `interrupted` or
 * `exhausted` and code `aborted`. Models that failed shortly before are skipped, see `Circuit`.
 *
 * Calls the SDK's provider directly: `streamText` costs several times the processor time a chunk, with which 500
 * streams queue for seconds on two cores (`scripts/bench/provider.ts`).
 */
export async function* streamChat(request: StreamChatRequest): AsyncGenerator<ModelEvent, void, void> {
  const progress = new Progress(request.timeouts);
  const { chain, signal } = request;
  for (const [index, model] of chain.entries()) {
    for (let retried = false; ; retried = true) {
      const now = performance.now();
      if (progress.leftMs <= 0) {
        yield { type: "exhausted", failures: progress.failures };
        return;
      }
      if (!model.circuit.tryEnter(now)) {
        progress.fail(model, new ModelError("unavailable"), now, true);
        break;
      }
      const outcome = yield* tryModel(request, model, progress, chain.length - index);
      if (outcome === "finished") return;
      if (outcome.code === "aborted") {
        yield { type: "exhausted", failures: progress.failures };
        return;
      }
      const delayMs = retried ? null : retryDelayMs(outcome.code, outcome.detail, Math.random());
      if (delayMs === null || delayMs >= progress.leftMs) break;
      await pause(delayMs, signal);
    }
  }
  yield { type: "exhausted", failures: progress.failures };
}
