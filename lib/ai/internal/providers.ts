import "server-only";
import type { ProviderKind, ProviderSettings } from "../model/settings";
import { createOpenAICompatible, type EmbeddingModelV4, type LanguageModelV4 } from "./ai-sdk";
import { boundedFetch, streamingFetch } from "./wire-fetch";

type Body = Record<string, unknown>;

/** OpenAI's models that think before they speak; they refuse a temperature and have an effort instead. */
const reasoningModel = /^(?:o\d|gpt-5(?!-chat))/u;

/**
 * What a provider wants differently. OpenAI: `max_completion_tokens`, and little thinking, because a visitor waits.
 * OpenRouter: only upstream providers that do not keep or train on what is sent.
 */
function adaptBody(kind: ProviderKind, body: Body): Body {
  if (kind === "openrouter") return { ...body, provider: { data_collection: "deny" } };
  if (kind === "compatible") return body;
  const { max_tokens, temperature, ...rest } = body;
  const reasons = typeof body.model === "string" && reasoningModel.test(body.model);
  return {
    ...rest,
    max_completion_tokens: max_tokens,
    ...(reasons ? { reasoning_effort: "low" } : { temperature }),
  };
}

export interface ProviderModels {
  /** For streams: events arrive merged. */
  streaming(modelId: string): LanguageModelV4;
  /** For answers read as a whole. */
  whole(modelId: string): LanguageModelV4;
  embedding(modelId: string): EmbeddingModelV4;
}

/** The AI SDK's provider for an address. Nothing is contacted before a model is called. */
export function providerModels(settings: ProviderSettings): ProviderModels {
  const shared = {
    name: settings.name,
    baseURL: settings.baseUrl,
    ...(settings.apiKey === null ? {} : { apiKey: settings.apiKey }),
    includeUsage: true,
    supportsStructuredOutputs: true,
    transformRequestBody: (body: Body) => adaptBody(settings.kind, body),
  };
  const streaming = createOpenAICompatible({ ...shared, fetch: streamingFetch });
  const whole = createOpenAICompatible({ ...shared, fetch: boundedFetch });
  return {
    streaming: (modelId) => streaming.languageModel(modelId),
    whole: (modelId) => whole.languageModel(modelId),
    embedding: (modelId) => whole.embeddingModel(modelId),
  };
}
