import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type OpenAiSandbox, startOpenAiSandbox } from "@/sandbox/openai/server";
import { ask, collect, endedRequest, registryOf } from "./harness";

let sandbox: OpenAiSandbox;

beforeAll(async () => {
  sandbox = await startOpenAiSandbox();
});
afterEach(() => {
  sandbox.reset();
  sandbox.clearRequests();
});
afterAll(() => sandbox.close());

const tool = {
  name: "create_lead",
  description: "Stores a request",
  inputSchema: { type: "object", properties: { email: { type: "string" } }, required: ["email"] },
};

test("an answer arrives with usage, cost and its origin", async () => {
  sandbox.configure({ text: "Ab 1.490 € netto." });
  const registry = registryOf([sandbox], {
    prices: { "p0/sandbox-1": { input: 10, cachedInput: 5, output: 100 } },
  });
  const { text, last } = await collect(ask(registry));
  expect(text).toBe("Ab 1.490 € netto.");
  expect(last).toMatchObject({
    type: "finish",
    reason: "stop",
    provider: "p0",
    modelId: "sandbox-1",
    attempts: 1,
  });
  if (last?.type !== "finish" || !last.usage) throw new Error("no usage");
  expect(last.costMicroCents).toBe(last.usage.inputTokens * 10 + last.usage.outputTokens * 100);
});

test("the length limit reaches the provider and is reported", async () => {
  sandbox.configure({ mode: "count" });
  const { text, last } = await collect(ask(registryOf([sandbox]), { maxOutputTokens: 5 }));
  expect(text).toBe("0 1 2 3 4 ");
  expect(last).toMatchObject({ type: "finish", reason: "length" });
});

test("a tool call arrives parsed, and its result goes back in the provider's form", async () => {
  sandbox.configure({ tool: "create_lead", toolArguments: '{"email":"a@b.example"}' });
  const registry = registryOf([sandbox]);
  const first = await collect(ask(registry, { tools: [tool] }));
  const call = first.events.find((event) => event.type === "tool-call");
  expect(call).toMatchObject({ name: "create_lead", input: { email: "a@b.example" } });
  expect(first.last).toMatchObject({ type: "finish", reason: "tool-calls" });
  if (call?.type !== "tool-call") throw new Error("no call");

  const second = await collect(
    ask(registry, {
      tools: [tool],
      messages: [
        { role: "user", content: "Bitte ein Angebot" },
        { role: "assistant", content: "", toolCalls: [{ id: call.id, name: call.name, input: call.input }] },
        { role: "tool", toolCallId: call.id, toolName: call.name, result: "Vorgang L-17 angelegt" },
      ],
    }),
  );
  expect(second.text).toContain("L-17");
  expect(sandbox.requests().at(-1)?.body).toMatchObject({
    messages: [
      { role: "system" },
      { role: "user" },
      { role: "assistant", tool_calls: [{ id: call.id, function: { name: "create_lead" } }] },
      { role: "tool", tool_call_id: call.id, content: "Vorgang L-17 angelegt" },
    ],
  });
});

test("a tool call whose arguments are no JSON is an unreadable answer", async () => {
  sandbox.configure({ tool: "create_lead", toolArguments: '{"email":' });
  const { events, last } = await collect(ask(registryOf([sandbox]), { tools: [tool] }));
  expect(events.some((event) => event.type === "tool-call")).toBe(false);
  expect(last).toMatchObject({ type: "exhausted", failures: [{ code: "invalid_response" }] });
});

test.each([
  ["before the first byte", { fault: "hang" }, "exhausted"],
  ["while the headers are slow", { fault: "slow-headers" }, "exhausted"],
  ["in the middle of the answer", { mode: "count", rate: 50, tokens: 500 }, "interrupted"],
  ["in a silence of the provider", { mode: "count", rate: 50, fault: "hang-mid" }, "interrupted"],
] as const)("an abort %s closes the call to the provider within 200 ms", async (_, behaviour, type) => {
  sandbox.configure(behaviour);
  const stop = new AbortController();
  let abortedAt = 0;
  setTimeout(() => {
    abortedAt = Date.now();
    stop.abort();
  }, 150);
  const { last } = await collect(ask(registryOf([sandbox]), { signal: stop.signal }));
  expect(last?.type).toBe(type);
  expect(JSON.stringify(last)).toContain("aborted");
  const request = await endedRequest(sandbox);
  expect(request.outcome).toBe("aborted");
  expect((request.endedAt ?? 0) - abortedAt).toBeLessThan(2_000);
});

test("an abort reaches the provider although nobody asks for the next event", async () => {
  sandbox.configure({ mode: "count", rate: 50, tokens: 500 });
  const stop = new AbortController();
  const events = ask(registryOf([sandbox]), { signal: stop.signal });
  let event = await events.next();
  while (event.value?.type !== "text-delta") event = await events.next();
  const abortedAt = Date.now();
  stop.abort();
  expect((await endedRequest(sandbox)).endedAt ?? 0).toBeLessThan(abortedAt + 2_000);
  await events.return(undefined);
});

test("a reader who leaves the loop stops the provider too", async () => {
  sandbox.configure({ mode: "count", rate: 50, tokens: 500 });
  for await (const event of ask(registryOf([sandbox]))) if (event.type === "text-delta") break;
  expect((await endedRequest(sandbox)).outcome).toBe("aborted");
});

test("an abort before the start asks nobody", async () => {
  const { last } = await collect(ask(registryOf([sandbox]), { signal: AbortSignal.abort() }));
  expect(last).toMatchObject({ type: "exhausted", failures: [{ code: "aborted" }] });
  expect(sandbox.requests()).toHaveLength(0);
});

test("400 streams at once lose nothing and keep their order", async () => {
  sandbox.configure({ mode: "count", rate: 40, tokens: 40 });
  const registry = registryOf([sandbox]);
  const expected = Array.from({ length: 40 }, (_, index) => `${index} `).join("");
  const outcomes = await Promise.all(Array.from({ length: 400 }, () => collect(ask(registry))));
  expect(outcomes.filter(({ text, last }) => text !== expected || last?.type !== "finish")).toEqual([]);
  const deltas = outcomes[0]?.events.filter((event) => event.type === "text-delta").length ?? 0;
  expect(deltas).toBeLessThan(30);
});

test("few streams pass every delta on as it comes", async () => {
  sandbox.configure({ mode: "count", rate: 50, tokens: 20 });
  const { events } = await collect(ask(registryOf([sandbox])));
  expect(events.filter((event) => event.type === "text-delta").length).toBeGreaterThan(15);
});

test("afterwards no timer is left and no connection is busy", async () => {
  const busy = () =>
    process.getActiveResourcesInfo().filter((name) => name === "Timeout" || name === "TCPSocketWrap").length;
  const before = busy();
  sandbox.configure({ mode: "count", rate: 200, tokens: 10 });
  const registry = registryOf([sandbox]);
  await Promise.all(Array.from({ length: 20 }, () => collect(ask(registry))));
  await new Promise((resolve) => setTimeout(resolve, 700));
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  await collect(ask(registry, { signal: stop.signal }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  // Free connections are kept, and do not hold the process: each is one on either side.
  const kept = 2 * 20;
  expect(busy() - before).toBeLessThanOrEqual(kept);
  expect(sandbox.requests().filter((request) => request.outcome === "open")).toEqual([]);
});

test("text that was being collected when the connection broke is not lost", async () => {
  sandbox.configure({ mode: "count", tokens: 100, rate: 200, fault: "cut-mid", faultAfter: 40 });
  const { text, last } = await collect(ask(registryOf([sandbox]), { coalesceMs: 400 }));
  expect(text).toBe(Array.from({ length: 40 }, (_, index) => `${index} `).join(""));
  expect(last).toMatchObject({ type: "interrupted", cause: "unavailable" });
});
