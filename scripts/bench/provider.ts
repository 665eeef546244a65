import { spawn } from "node:child_process";
import { once } from "node:events";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { streamText } from "ai";
import { createModelRegistry } from "@/lib/ai/registry";
import { streamChat } from "@/lib/ai/stream-chat";

interface Measured {
  name: string;
  streams: number;
  chunks: number;
  lost: number;
  cpuPerChunkUs: number;
  cpuShare: number;
  firstTokenMs: { p50: number; p95: number };
  loopDelayP99Ms: number;
}

type Reader = (onText: (text: string) => void) => Promise<void>;

const question = "Was kostet ein Chatbot für meine Werkstatt?";

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

/** The stand-in runs in a process of its own, so that only the reader's processor time is measured. */
async function startSandbox(port: number): Promise<{ url: string; stop(): void }> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "sandbox/index.ts", "openai", "--port", String(port)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await once(child.stdout, "data");
  return { url: `http://127.0.0.1:${port}/v1`, stop: () => child.kill() };
}

async function measure(name: string, streams: number, tokens: number, read: Reader): Promise<Measured> {
  const expected = Array.from({ length: tokens }, (_, index) => `${index} `).join("");
  const firstTokens: number[] = [];
  let lost = 0;
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: streams }, async () => {
      const asked = performance.now();
      let text = "";
      await read((delta) => {
        if (text === "") firstTokens.push(performance.now() - asked);
        text += delta;
      });
      if (text !== expected) lost += 1;
    }),
  );
  const used = process.cpuUsage(cpu);
  const elapsedMs = performance.now() - startedAt;
  loop.disable();
  const cpuUs = used.user + used.system;
  return {
    name,
    streams,
    chunks: streams * tokens,
    lost,
    cpuPerChunkUs: Math.round((cpuUs / (streams * tokens)) * 10) / 10,
    cpuShare: Math.round((cpuUs / 1_000 / elapsedMs) * 100) / 100,
    firstTokenMs: { p50: percentile(firstTokens, 0.5), p95: percentile(firstTokens, 0.95) },
    loopDelayP99Ms: Math.round(loop.percentile(99) / 1e5) / 10,
  };
}

function readers(url: string, model: string): Record<string, Reader> {
  const registry = createModelRegistry({
    providers: [{ name: "compatible", kind: "compatible", baseUrl: url, apiKey: "bench" }],
    chat: [{ provider: "compatible", modelId: model }],
    routing: null,
    embedding: null,
    moderation: null,
  });
  const bare = createOpenAICompatible({ name: "bench", baseURL: url, apiKey: "bench", includeUsage: true });
  const bareModel = bare.languageModel(model);
  return {
    streamChat: async (onText) => {
      const events = streamChat({
        chain: registry.chat,
        system: "Answer.",
        messages: [{ role: "user", content: question }],
        maxOutputTokens: 10_000,
        signal: new AbortController().signal,
      });
      for await (const event of events) if (event.type === "text-delta") onText(event.text);
    },
    doStream: async (onText) => {
      const { stream } = await bareModel.doStream({
        prompt: [
          { role: "system", content: "Answer." },
          { role: "user", content: [{ type: "text", text: question }] },
        ],
      });
      for await (const part of stream) if (part.type === "text-delta") onText(part.delta);
    },
    streamText: async (onText) => {
      const result = streamText({ model: bareModel, system: "Answer.", prompt: question });
      for await (const text of result.textStream) onText(text);
    },
  };
}

/**
 * Processor time a chunk of `streamChat` beside the AI SDK's own ways, against the same stand-in in one run: `doStream`
 * is the bare provider with the global fetch (what merging on the wire saves), `streamText` the usual pipeline.
 * `--streams 100,300 --tokens 100 --rate 20 --port 4110 --only streamChat`.
 */
export async function run(args: readonly string[]): Promise<Measured[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      streams: { type: "string", default: "100,300" },
      tokens: { type: "string", default: "100" },
      rate: { type: "string", default: "20" },
      port: { type: "string", default: "4110" },
      only: { type: "string" },
    },
  });
  const tokens = Number(values.tokens);
  const sandbox = await startSandbox(Number(values.port));
  const model = `sandbox-1?mode=count&tokens=${tokens}&rate=${values.rate}&delay=200`;
  const results: Measured[] = [];
  try {
    const candidates = Object.entries(readers(sandbox.url, model)).filter(
      ([name]) => values.only === undefined || values.only === name,
    );
    for (const [, read] of candidates) await measure("warm-up", 20, tokens, read);
    for (const streams of values.streams.split(",").map(Number)) {
      for (const [name, read] of candidates) results.push(await measure(name, streams, tokens, read));
    }
  } finally {
    sandbox.stop();
  }
  console.table(
    results.map(({ firstTokenMs, ...row }) => ({
      ...row,
      ttftP50: firstTokenMs.p50,
      ttftP95: firstTokenMs.p95,
    })),
  );
  return results;
}
