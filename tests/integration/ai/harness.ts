import type { ModelEvent } from "@/lib/ai/model/chat-request";
import type { ModelSettings } from "@/lib/ai/model/settings";
import { createModelRegistry, type ModelRegistry } from "@/lib/ai/registry";
import { type StreamChatRequest, streamChat } from "@/lib/ai/stream-chat";
import type { LoggedRequest } from "@/sandbox/openai/request-log";
import type { OpenAiSandbox } from "@/sandbox/openai/server";

/** A registry whose chain asks the given stand-ins in turn; their providers are called `p0`, `p1` … */
export function registryOf(
  sandboxes: readonly { url: string; model?: string }[],
  more: Partial<ModelSettings> = {},
): ModelRegistry {
  return createModelRegistry({
    providers: sandboxes.map(({ url }, index) => ({
      name: `p${index}`,
      kind: "compatible",
      baseUrl: url,
      apiKey: "sk-test-key",
    })),
    chat: sandboxes.map(({ model }, index) => ({ provider: `p${index}`, modelId: model ?? "sandbox-1" })),
    routing: null,
    embedding: null,
    moderation: null,
    ...more,
  });
}

export function ask(
  registry: ModelRegistry,
  more: Partial<StreamChatRequest> = {},
): AsyncGenerator<ModelEvent> {
  return streamChat({
    chain: registry.chat,
    system: "Answer from the passages.",
    messages: [{ role: "user", content: "Was kostet ein Chatbot?" }],
    maxOutputTokens: 2_000,
    signal: new AbortController().signal,
    ...more,
  });
}

export interface Outcome {
  events: ModelEvent[];
  text: string;
  last: ModelEvent | undefined;
}

export async function collect(events: AsyncGenerator<ModelEvent>): Promise<Outcome> {
  const all: ModelEvent[] = [];
  for await (const event of events) all.push(event);
  const text = all.map((event) => (event.type === "text-delta" ? event.text : "")).join("");
  return { events: all, text, last: all.at(-1) };
}

/** Waits until the stand-in's latest request has ended, and returns it. */
export async function endedRequest(sandbox: OpenAiSandbox): Promise<LoggedRequest> {
  for (;;) {
    const request = sandbox.requests().at(-1);
    if (request && request.endedAt !== null) return request;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
