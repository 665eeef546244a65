import "server-only";
import type { EmbeddingModelV4, LanguageModelV4 } from "./internal/ai-sdk";
import { type ProviderModels, providerModels } from "./internal/providers";
import { Circuit } from "./model/circuit";
import { priceOf } from "./model/prices";
import type { ModelPrice, ModelRef, ModelSettings, ProviderKind, ProviderSettings } from "./model/settings";
import { createModerationClient, type ModerationClient } from "./moderate";

/** A model that answers, with what is known about it in this process. */
export interface ChatModel {
  provider: string;
  kind: ProviderKind;
  modelId: string;
  /** Null when nobody knows the price. */
  price: ModelPrice | null;
  circuit: Circuit;
  streaming: LanguageModelV4;
  whole: LanguageModelV4;
}

/** A provider's embedding model, or the one built in. */
export type EmbeddingModel =
  | { kind: "builtin" }
  | { kind: "provider"; provider: string; modelId: string; model: EmbeddingModelV4 };

export interface ModelRegistry {
  /** The configured chain, the preferred model first; empty without a provider. */
  chat: readonly ChatModel[];
  /** Models for picking the agent, empty when the built-in classifier does it. */
  routing: readonly ChatModel[];
  embedding: EmbeddingModel;
  moderation: ModerationClient | null;
  /**
   * A model that is not in the chain, for assistants with a choice of their own. The same reference always gives the
   * same object, so that what is known about its health is shared. Null when the provider is not configured.
   */
  findChatModel(ref: ModelRef): ChatModel | null;
}

interface Provider {
  settings: ProviderSettings;
  models: ProviderModels;
}

/**
 * All models of the process, from settings. Make it once: it holds what is known about failing providers.
 * @throws Error when a model names a provider that is not configured.
 */
export function createModelRegistry(settings: ModelSettings): ModelRegistry {
  const providers = new Map<string, Provider>(
    settings.providers.map((provider) => [
      provider.name,
      { settings: provider, models: providerModels(provider) },
    ]),
  );
  const known = new Map<string, ChatModel>();

  const requireProvider = (name: string): Provider => {
    const provider = providers.get(name);
    if (!provider) throw new Error(`The model provider "${name}" is not configured`);
    return provider;
  };

  const chatModel = (ref: ModelRef): ChatModel => {
    const key = `${ref.provider}/${ref.modelId}`;
    const present = known.get(key);
    if (present) return present;
    const { settings: own, models } = requireProvider(ref.provider);
    const model: ChatModel = {
      provider: ref.provider,
      kind: own.kind,
      modelId: ref.modelId,
      price: priceOf(own.kind, ref, settings.prices),
      circuit: new Circuit(),
      streaming: models.streaming(ref.modelId),
      whole: models.whole(ref.modelId),
    };
    known.set(key, model);
    return model;
  };

  const { embedding, moderation, routing } = settings;
  return {
    chat: settings.chat.map(chatModel),
    routing: routing ? [chatModel(routing)] : [],
    embedding: embedding
      ? {
          kind: "provider",
          ...embedding,
          model: requireProvider(embedding.provider).models.embedding(embedding.modelId),
        }
      : { kind: "builtin" },
    moderation: moderation ? createModerationClient(requireProvider(moderation).settings) : null,
    findChatModel: (ref) => (providers.has(ref.provider) ? chatModel(ref) : null),
  };
}
