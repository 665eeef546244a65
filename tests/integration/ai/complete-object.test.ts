import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { completeObject } from "@/lib/ai/complete-object";
import { faultNames } from "@/sandbox/openai/behaviour";
import { type OpenAiSandbox, startOpenAiSandbox } from "@/sandbox/openai/server";
import { endedRequest, registryOf } from "./harness";

let sandbox: OpenAiSandbox;
let second: OpenAiSandbox;

beforeAll(async () => {
  sandbox = await startOpenAiSandbox();
  second = await startOpenAiSandbox();
});
afterEach(() => {
  sandbox.reset();
  sandbox.clearRequests();
});
afterAll(() => Promise.all([sandbox.close(), second.close()]));

const schema = z.object({
  agent: z.enum(["sales", "tech", "billing"]),
  confidence: z.number().min(0).max(1),
});

function route(chain = registryOf([sandbox]).chat, signal = new AbortController().signal, timeoutMs = 400) {
  return completeObject({
    chain,
    system: "Pick the agent.",
    messages: [{ role: "user", content: "Wo ist meine Rechnung?" }],
    schema,
    signal,
    timeoutMs,
  });
}

test("a structured answer comes back parsed, and the schema reached the provider", async () => {
  expect(await route()).toEqual({ agent: "billing", confidence: 0.9 });
  expect(sandbox.requests().at(-1)?.body).toMatchObject({
    response_format: { type: "json_schema", json_schema: { schema: { required: ["agent", "confidence"] } } },
  });
});

test("JSON in a code fence is understood", async () => {
  sandbox.configure({ text: '```json\n{"agent":"tech","confidence":0.7}\n```' });
  expect(await route()).toEqual({ agent: "tech", confidence: 0.7 });
});

test.each([["prose"], ['{"agent":"chef","confidence":1}'], ["{"], [""]])("%j is no answer", async (text) => {
  sandbox.configure({ text });
  expect(await route()).toBeNull();
});

const harmless = new Set(["no-usage", "no-done", "no-finish", "never-ends", "json-body"]);
const inStreamOnly = new Set(["hang-mid", "cut-mid", "error-mid", "garbage-bytes", "garbage-json"]);
const fatal = faultNames.filter((fault) => !harmless.has(fault) && !inStreamOnly.has(fault));

test.each(fatal)("%s gives null, never an error", async (fault) => {
  sandbox.configure({ fault });
  expect(await route()).toBeNull();
});

test("the second model is asked when the first fails at once", async () => {
  sandbox.configure({ fault: "error-500" });
  expect(await route(registryOf([sandbox, second]).chat)).toMatchObject({ agent: "billing" });
});

test("an abort gives null and closes the call", async () => {
  sandbox.configure({ fault: "hang" });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  const startedAt = performance.now();
  expect(await route(undefined, stop.signal, 5_000)).toBeNull();
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect((await endedRequest(sandbox)).outcome).toBe("aborted");
});
