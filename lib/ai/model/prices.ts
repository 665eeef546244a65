import type { ModelPrice, ModelRef, ProviderKind } from "./settings";

/** Tokens of one answer. `providerCostMicroCents` is what the provider says it charged, where it says so. */
export interface ModelUsage {
  inputTokens: number;
  /** Part of `inputTokens`. */
  cachedInputTokens: number;
  outputTokens: number;
  /** Part of `outputTokens`. */
  reasoningTokens: number;
  providerCostMicroCents: number | null;
}

const perMillionDollars = (input: number, cachedInput: number, output: number): ModelPrice => ({
  input: input * 100,
  cachedInput: cachedInput * 100,
  output: output * 100,
});

/** List prices of openai.com/api/pricing and openrouter.ai/models, by `vendor/model` as OpenRouter writes it. */
const listPrices: Readonly<Record<string, ModelPrice>> = {
  "openai/gpt-4o": perMillionDollars(2.5, 1.25, 10),
  "openai/gpt-4o-mini": perMillionDollars(0.15, 0.075, 0.6),
  "openai/gpt-4.1": perMillionDollars(2, 0.5, 8),
  "openai/gpt-4.1-mini": perMillionDollars(0.4, 0.1, 1.6),
  "openai/gpt-4.1-nano": perMillionDollars(0.1, 0.025, 0.4),
  "openai/gpt-5": perMillionDollars(1.25, 0.125, 10),
  "openai/gpt-5-mini": perMillionDollars(0.25, 0.025, 2),
  "openai/gpt-5-nano": perMillionDollars(0.05, 0.005, 0.4),
  "openai/o3": perMillionDollars(2, 0.5, 8),
  "openai/o4-mini": perMillionDollars(1.1, 0.275, 4.4),
  "openai/text-embedding-3-small": perMillionDollars(0.02, 0.02, 0),
  "openai/text-embedding-3-large": perMillionDollars(0.13, 0.13, 0),
  "anthropic/claude-3.5-haiku": perMillionDollars(0.8, 0.08, 4),
  "anthropic/claude-haiku-4.5": perMillionDollars(1, 0.1, 5),
  "anthropic/claude-sonnet-4": perMillionDollars(3, 0.3, 15),
  "anthropic/claude-sonnet-4.5": perMillionDollars(3, 0.3, 15),
  "google/gemini-2.5-flash": perMillionDollars(0.3, 0.03, 2.5),
  "google/gemini-2.5-flash-lite": perMillionDollars(0.1, 0.01, 0.4),
  "google/gemini-2.5-pro": perMillionDollars(1.25, 0.125, 10),
};

const free: ModelPrice = { input: 0, cachedInput: 0, output: 0 };

/**
 * Price of a model, from the settings' own table or the list above; a dated snapshot costs what its model costs.
 * Null means that nobody knows, which is not the same as free: such usage is recorded as unpriced.
 */
export function priceOf(
  kind: ProviderKind,
  ref: ModelRef,
  own: Readonly<Record<string, ModelPrice>> = {},
): ModelPrice | null {
  const set = own[`${ref.provider}/${ref.modelId}`];
  if (set) return set;
  if (kind === "compatible") return null;
  if (kind === "openrouter" && ref.modelId.endsWith(":free")) return free;
  const name = (kind === "openai" ? `openai/${ref.modelId}` : ref.modelId).replace(
    /-\d{4}-\d{2}-\d{2}$/u,
    "",
  );
  return listPrices[name] ?? null;
}

/** Cost in millionths of a US cent, rounded up; the provider's own figure wins. Null for unknown prices or usage. */
export function costOf(price: ModelPrice | null, usage: ModelUsage | null): number | null {
  if (!usage) return null;
  if (usage.providerCostMicroCents !== null) return usage.providerCostMicroCents;
  if (!price) return null;
  const uncached = usage.inputTokens - usage.cachedInputTokens;
  return Math.ceil(
    uncached * price.input + usage.cachedInputTokens * price.cachedInput + usage.outputTokens * price.output,
  );
}
