import "server-only";
import { type Env, env } from "@/lib/core/env";
import {
  defaultBaseUrls,
  type ModelRef,
  type ModelSettings,
  type ProviderSettings,
  parseModelRef,
} from "./model/settings";
import { createModelRegistry, type ModelRegistry } from "./registry";

declare global {
  var rozoomModels: ModelRegistry | undefined;
}

/** The models this installation is configured with; made once, it holds what is known about failing providers. */
export function processModels(): ModelRegistry {
  globalThis.rozoomModels ??= createModelRegistry(modelSettings(env()));
  return globalThis.rozoomModels;
}

/** Whether answers are written by a model or quoted from the knowledge. */
export function hasChatModel(): boolean {
  return processModels().chat.length > 0;
}

/** The providers and models that settings name. */
export function modelSettings(settings: Env): ModelSettings {
  return {
    providers: providersOf(settings),
    chat: settings.AI_CHAIN.flatMap((entry) => refOf(entry) ?? []),
    routing: refOf(settings.AI_ROUTING_MODEL),
    embedding: settings.AI_EMBEDDING === "builtin" ? null : refOf(settings.AI_EMBEDDING),
    moderation: settings.AI_MODERATION ? "openai" : null,
  };
}

function refOf(entry: string | undefined): ModelRef | null {
  return entry ? parseModelRef(entry) : null;
}

function providersOf(settings: Env): ProviderSettings[] {
  const providers: ProviderSettings[] = [];
  if (settings.OPENAI_API_KEY) {
    const baseUrl = settings.OPENAI_BASE_URL ?? defaultBaseUrls.openai;
    providers.push({ name: "openai", kind: "openai", baseUrl, apiKey: settings.OPENAI_API_KEY });
  }
  if (settings.OPENROUTER_API_KEY) {
    const baseUrl = settings.OPENROUTER_BASE_URL ?? defaultBaseUrls.openrouter;
    providers.push({ name: "openrouter", kind: "openrouter", baseUrl, apiKey: settings.OPENROUTER_API_KEY });
  }
  if (settings.COMPATIBLE_BASE_URL) {
    const baseUrl = settings.COMPATIBLE_BASE_URL;
    providers.push({
      name: "compatible",
      kind: "compatible",
      baseUrl,
      apiKey: settings.COMPATIBLE_API_KEY ?? null,
    });
  }
  return providers;
}
