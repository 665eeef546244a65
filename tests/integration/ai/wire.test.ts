import { afterAll, beforeAll, expect, test } from "vitest";
import { type RecordedExchange, readRecordedExchanges } from "@/sandbox/openai/replay";
import { type OpenAiSandbox, startOpenAiSandbox } from "@/sandbox/openai/server";
import { run } from "@/scripts/eval/wire";
import { ask, collect, registryOf } from "./harness";

const recorded = readRecordedExchanges("tests/integration/ai/wire.jsonl");
let sandbox: OpenAiSandbox;

beforeAll(async () => {
  sandbox = await startOpenAiSandbox({ recorded });
});
afterAll(() => sandbox.close());

test("every exchange of the project's own gives its text, its tools and its kind of end", async () => {
  const result = await run(["--port", "0"]);
  expect(result).toMatchObject({ exchanges: recorded.length, replayFailures: [], splitFailures: 0 });
});

test.each(["plain", "tools"])("%s, cut in two at every byte on the wire, is the same answer", async (id) => {
  const exchange = recorded.find((candidate): candidate is RecordedExchange => candidate.id === id);
  const length = Buffer.byteLength(exchange?.body ?? "");
  const answers = new Set<string>();
  for (let from = 0; from < length; from += 50) {
    const positions = Array.from({ length: Math.min(50, length - from) }, (_, offset) => from + offset);
    const outcomes = await Promise.all(
      positions.map((at) =>
        collect(ask(registryOf([{ url: sandbox.url, model: `m?replay=${id}&splitAt=${at}` }]))),
      ),
    );
    for (const { text, events, last } of outcomes) {
      const calls = events.filter((event) => event.type === "tool-call");
      answers.add(JSON.stringify([text, calls, last?.type]));
    }
  }
  expect(answers.size).toBe(1);
  expect([...answers][0]).toContain(id === "plain" ? "Ґанок 🚗" : "Starter");
});
