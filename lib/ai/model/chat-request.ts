import type { ModelErrorCode } from "./model-error";
import type { ModelUsage } from "./prices";

export interface ToolCall {
  id: string;
  name: string;
  /** Parsed arguments. */
  input: unknown;
}

/** A turn of the conversation as a model gets it; results must follow the assistant message that called the tool. */
export type ChatMessage =
  | { role: "user"; content: string }
  | { role: "assistant"; content: string; toolCalls?: readonly ToolCall[] }
  | { role: "tool"; toolCallId: string; toolName: string; result: string };

export interface ToolSpec {
  name: string;
  description: string;
  /** JSON schema of the arguments. */
  inputSchema: Readonly<Record<string, unknown>>;
}

/** One try that brought nothing. `skipped` is true when the model was not asked because it had failed shortly before. */
export interface AttemptFailure {
  provider: string;
  modelId: string;
  code: ModelErrorCode;
  status: number | null;
  durationMs: number;
  skipped: boolean;
}

export type FinishReason = "stop" | "length" | "tool-calls" | "content-filter";

/**
 * What `streamChat` reports. `attempt` comes before each try. Exactly one of `finish`, `interrupted` and `exhausted`
 * comes last: an answer that is complete, one that broke off after its first text, or none at all.
 */
export type ModelEvent =
  | { type: "attempt"; provider: string; modelId: string; number: number }
  | { type: "text-delta"; text: string }
  | { type: "tool-call"; id: string; name: string; input: unknown }
  | {
      type: "finish";
      reason: FinishReason;
      /** Null when the provider did not say. */
      usage: ModelUsage | null;
      /** Millionths of a US cent; null when the price or the usage is unknown. */
      costMicroCents: number | null;
      provider: string;
      modelId: string;
      attempts: number;
      failures: readonly AttemptFailure[];
    }
  | {
      type: "interrupted";
      cause: ModelErrorCode;
      provider: string;
      modelId: string;
      attempts: number;
      failures: readonly AttemptFailure[];
    }
  | { type: "exhausted"; failures: readonly AttemptFailure[] };

export interface ChatTimeouts {
  /** From the call to the first text or tool call, over all models of the chain together. */
  firstTokenMs: number;
  /** Longest silence after that. */
  idleMs: number;
  /** Longest duration of everything. */
  totalMs: number;
}

export const defaultChatTimeouts: ChatTimeouts = { firstTokenMs: 20_000, idleMs: 15_000, totalMs: 120_000 };
