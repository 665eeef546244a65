import { expect, test } from "vitest";
import { costOf, type ModelUsage, priceOf } from "./prices";
import { parseModelRef } from "./settings";

const usage: ModelUsage = {
  inputTokens: 1_000,
  cachedInputTokens: 400,
  outputTokens: 200,
  reasoningTokens: 0,
  providerCostMicroCents: null,
};

test("a known model is priced per token in millionths of a cent", () => {
  const price = priceOf("openai", { provider: "openai", modelId: "gpt-4o-mini" });
  expect(price).toEqual({ input: 15, cachedInput: 7.5, output: 60 });
  expect(costOf(price, usage)).toBe(600 * 15 + 400 * 7.5 + 200 * 60);
});

test("a dated snapshot and OpenRouter's name of a model cost the same", () => {
  const bare = priceOf("openai", { provider: "openai", modelId: "gpt-4o" });
  expect(priceOf("openai", { provider: "openai", modelId: "gpt-4o-2024-11-20" })).toEqual(bare);
  expect(priceOf("openrouter", { provider: "openrouter", modelId: "openai/gpt-4o" })).toEqual(bare);
});

test("an unknown model is unpriced, not free", () => {
  expect(priceOf("openai", { provider: "openai", modelId: "brand-new" })).toBeNull();
  expect(priceOf("compatible", { provider: "compatible", modelId: "gpt-4o" })).toBeNull();
  expect(costOf(null, usage)).toBeNull();
  expect(costOf({ input: 1, cachedInput: 1, output: 1 }, null)).toBeNull();
});

test("own prices win, free models cost nothing and the provider's figure wins over all", () => {
  const own = { "compatible/llama": { input: 1, cachedInput: 1, output: 2 } };
  expect(priceOf("compatible", { provider: "compatible", modelId: "llama" }, own)).toEqual(
    own["compatible/llama"],
  );
  const free = priceOf("openrouter", { provider: "openrouter", modelId: "meta-llama/llama-3:free" });
  expect(costOf(free, usage)).toBe(0);
  expect(costOf(free, { ...usage, providerCostMicroCents: 77 })).toBe(77);
});

test("a model reference is cut at its first slash", () => {
  expect(parseModelRef("openrouter/openai/gpt-4o")).toEqual({
    provider: "openrouter",
    modelId: "openai/gpt-4o",
  });
  expect(parseModelRef("gpt-4o")).toBeNull();
  expect(parseModelRef("openai/")).toBeNull();
});
