/** Whose rules an address follows; all three speak OpenAI's chat completions. */
export type ProviderKind = "openai" | "openrouter" | "compatible";

/** A place that serves models. */
export interface ProviderSettings {
  /** Name in chains, logs and records, for example `openai`. */
  name: string;
  kind: ProviderKind;
  /** With the version path, without a trailing slash: `https://api.openai.com/v1`, `http://localhost:11434/v1`. */
  baseUrl: string;
  /** Null for servers that ask for none (Ollama, vLLM, LM Studio). */
  apiKey: string | null;
}

/** A model as settings name it. */
export interface ModelRef {
  provider: string;
  modelId: string;
}

/**
 * Price of a token in millionths of a US cent: a price of $1.50 per million tokens is 150.
 */
export interface ModelPrice {
  input: number;
  /** Input read from the provider's cache; the same as `input` where a provider has no such price. */
  cachedInput: number;
  output: number;
}

export interface ModelSettings {
  providers: readonly ProviderSettings[];
  /** Models for answers, the preferred one first; empty when answers are only quoted. */
  chat: readonly ModelRef[];
  /** Model that picks the agent; null leaves that to the built-in classifier. */
  routing: ModelRef | null;
  /** Null for the built-in embedder. */
  embedding: ModelRef | null;
  /** Name of the provider that moderates; null for no moderation. */
  moderation: string | null;
  /** Prices that replace or complete the built-in table, by `provider/modelId`. */
  prices?: Readonly<Record<string, ModelPrice>>;
}

/** Usual addresses, for kinds that have one. */
export const defaultBaseUrls = {
  openai: "https://api.openai.com/v1",
  openrouter: "https://openrouter.ai/api/v1",
} as const;

/**
 * Reads `provider/model`; everything behind the first slash is the model, so that `openrouter/openai/gpt-4o` works.
 * Null when there is no slash or a side of it is empty.
 */
export function parseModelRef(text: string): ModelRef | null {
  const slash = text.indexOf("/");
  const provider = text.slice(0, Math.max(slash, 0));
  const modelId = text.slice(slash + 1);
  return provider === "" || modelId === "" ? null : { provider, modelId };
}
