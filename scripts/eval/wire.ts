import { parseArgs } from "node:util";
import { z } from "zod";
import { SseMerger } from "@/lib/ai/model/merge-sse";
import { codeOfStatus } from "@/lib/ai/model/model-error";
import { createModelRegistry } from "@/lib/ai/registry";
import { streamChat } from "@/lib/ai/stream-chat";
import { type RecordedExchange, readRecordedExchanges } from "@/sandbox/openai/replay";
import { startOpenAiSandbox } from "@/sandbox/openai/server";

const ownExchanges = "tests/integration/ai/wire.jsonl";

const toolCallPart = z.looseObject({
  index: z.number().nullish(),
  id: z.string().nullish(),
  function: z.looseObject({ name: z.string().nullish(), arguments: z.string().nullish() }),
});

const saidPart = z.looseObject({
  content: z
    .union([z.string(), z.array(z.looseObject({ type: z.string(), text: z.string().optional() }))])
    .nullish(),
  refusal: z.string().nullish(),
  tool_calls: z.array(toolCallPart).nullish(),
});

const answerPart = z.looseObject({
  error: z.unknown().optional(),
  choices: z.array(z.looseObject({ delta: saidPart.nullish(), message: saidPart.nullish() })).optional(),
});

/** What an exchange says, read plainly and apart from the code that is measured. */
interface Expected {
  text: string;
  tools: { name: string; input: unknown }[];
  error: boolean;
}

function readExpected(exchange: RecordedExchange): Expected {
  const bodies = exchange.sse
    ? exchange.body
        .split(/\r\n|\r|\n/u)
        .flatMap((line) => (line.startsWith("data:") ? [line.slice(5).trim()] : []))
    : [exchange.body];
  const found: Expected = { text: "", tools: [], error: false };
  const calls: { index: number; id: string; name: string; json: string }[] = [];
  for (const body of bodies) {
    if (body === "[DONE]" || body === "") continue;
    const part = answerPart.parse(JSON.parse(body));
    if (part.error !== undefined && part.error !== null) found.error = true;
    const said = part.choices?.[0]?.delta ?? part.choices?.[0]?.message;
    if (typeof said?.content === "string") found.text += said.content;
    else for (const piece of said?.content ?? []) if (piece.type === "text") found.text += piece.text ?? "";
    found.text += said?.refusal ?? "";
    for (const [position, call] of (said?.tool_calls ?? []).entries()) {
      const index = call.index ?? position;
      // Some providers number every call 0 and only the id tells them apart.
      let known = calls.findLast((other) => other.index === index && (!call.id || call.id === other.id));
      if (!known) {
        known = { index, id: call.id ?? "", name: call.function.name ?? "", json: "" };
        calls.push(known);
      }
      known.json += call.function.arguments ?? "";
    }
  }
  found.tools = calls.map(({ name, json }) => ({
    name,
    input: JSON.parse(json === "" ? "{}" : json),
  }));
  return found;
}

/** How an exchange must end: a kind of last event and, for failures, their code. */
function expectedEnd(exchange: RecordedExchange, expected: Expected): string {
  if (exchange.status >= 400) {
    const code = /insufficient_quota/u.test(exchange.body)
      ? "payment_required"
      : codeOfStatus(exchange.status);
    return `exhausted ${code}`;
  }
  const said = expected.text !== "" || expected.tools.length > 0;
  if (expected.error) return said ? "interrupted" : "exhausted";
  return said ? "finish" : "exhausted invalid_response";
}

async function replayOnce(url: string, exchange: RecordedExchange, split: string): Promise<string | null> {
  const registry = createModelRegistry({
    providers: [{ name: "replay", kind: "compatible", baseUrl: url, apiKey: null }],
    chat: [{ provider: "replay", modelId: `replay?${split}&replay=${encodeURIComponent(exchange.id)}` }],
    routing: null,
    embedding: null,
    moderation: null,
  });
  const expected = readExpected(exchange);
  const end = expectedEnd(exchange, expected);
  const tools: Expected["tools"] = [];
  let text = "";
  let ended = "";
  const events = streamChat({
    chain: registry.chat,
    system: "",
    messages: [{ role: "user", content: "?" }],
    maxOutputTokens: 100,
    signal: new AbortController().signal,
  });
  for await (const event of events) {
    if (event.type === "text-delta") text += event.text;
    if (event.type === "tool-call") tools.push({ name: event.name, input: event.input });
    ended = event.type === "exhausted" ? `exhausted ${event.failures[0]?.code ?? ""}` : event.type;
  }
  if (!ended.startsWith(end)) return `ended "${ended}" instead of "${end}"`;
  if (text !== expected.text) return `text differs: ${text.length} of ${expected.text.length} characters`;
  if (!expected.error && JSON.stringify(tools) !== JSON.stringify(expected.tools)) return "tool calls differ";
  return null;
}

function mergedText(body: Uint8Array, sse: boolean, cuts: readonly number[]): string {
  const merger = new SseMerger(sse);
  let out = "";
  let from = 0;
  for (const cut of [...cuts, body.length]) {
    merger.write(body.subarray(from, cut));
    out += merger.take(false);
    from = cut;
  }
  out += merger.take(true);
  return readExpected({ id: "", status: 200, sse: true, body: out }).text;
}

/** Cuts the bytes in two at every position (at most `most` evenly spread ones) and once between all of them. */
function countSplitFailures(exchange: RecordedExchange, most: number): { splits: number; failures: number } {
  const body = Buffer.from(exchange.body);
  const { text } = readExpected(exchange);
  const step = Math.max(1, Math.ceil(body.length / most));
  let splits = 1;
  let failures =
    mergedText(
      body,
      exchange.sse,
      Array.from({ length: body.length }, (_, at) => at),
    ) === text
      ? 0
      : 1;
  for (let at = 0; at <= body.length; at += step) {
    splits += 1;
    if (mergedText(body, exchange.sse, [at]) !== text) failures += 1;
  }
  return { splits, failures };
}

export interface WireResult {
  exchanges: number;
  replays: number;
  replayFailures: string[];
  splits: number;
  splitFailures: number;
}

/**
 * Plays recorded provider exchanges back over HTTP, whole and cut into writes of 1, 7 and 64 bytes, and compares
 * text, tool calls and kind of end; then cuts each body in two at every position before the event merger.
 * Arguments: `[file.jsonl] [--port 4112] [--positions 2000]`; without a file the project's own exchanges.
 */
export async function run(args: readonly string[]): Promise<WireResult> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: "string", default: "4112" }, positions: { type: "string", default: "2000" } },
  });
  const file = positionals[0] ?? ownExchanges;
  const recorded = readRecordedExchanges(file);
  const sandbox = await startOpenAiSandbox({ port: Number(values.port), recorded });
  const result: WireResult = {
    exchanges: recorded.length,
    replays: 0,
    replayFailures: [],
    splits: 0,
    splitFailures: 0,
  };
  try {
    for (const exchange of recorded) {
      for (const size of [0, 1, 7, 64]) {
        const problem = await replayOnce(sandbox.url, exchange, `splitSize=${size}`);
        result.replays += 1;
        if (problem) result.replayFailures.push(`${exchange.id} (${size || "whole"}): ${problem}`);
      }
      if (exchange.status !== 200) continue;
      const { splits, failures } = countSplitFailures(exchange, Number(values.positions));
      result.splits += splits;
      result.splitFailures += failures;
    }
  } finally {
    await sandbox.close();
  }
  const right = result.replays - result.replayFailures.length;
  console.log(`${result.exchanges} exchanges; ${right} of ${result.replays} replays right`);
  console.log(`${result.splits - result.splitFailures} of ${result.splits} splits right`);
  for (const failure of result.replayFailures) console.log(`  ${failure}`);
  return result;
}
