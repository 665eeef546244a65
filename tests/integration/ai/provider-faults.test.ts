import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { FaultName } from "@/sandbox/openai/behaviour";
import { type OpenAiSandbox, startOpenAiSandbox } from "@/sandbox/openai/server";
import { ask, collect, endedRequest, registryOf } from "./harness";

let faulty: OpenAiSandbox;
let healthy: OpenAiSandbox;
const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeAll(async () => {
  process.on("unhandledRejection", note);
  faulty = await startOpenAiSandbox({ behaviour: { text: "erste Antwort von vielen Wörtern" } });
  healthy = await startOpenAiSandbox({ behaviour: { text: "zweite" } });
});

beforeEach(() => {
  faulty.reset();
  faulty.clearRequests();
  healthy.clearRequests();
});

afterAll(async () => {
  await Promise.all([faulty.close(), healthy.close()]);
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

const quick = { firstTokenMs: 1_000, idleMs: 150, totalMs: 3_000 };

const beforeFirstToken: [fault: FaultName, code: string, requests: number][] = [
  ["rate-limit", "rate_limited", 1],
  ["payment", "payment_required", 1],
  ["unauthorized", "refused", 1],
  ["bad-request", "bad_request", 1],
  ["not-found", "bad_request", 1],
  ["error-500", "unavailable", 2],
  ["error-502", "unavailable", 2],
  ["error-503", "unavailable", 2],
  ["cut-before", "unavailable", 2],
  ["hang", "timeout", 1],
  ["hang-headers", "timeout", 1],
  ["slow-headers", "timeout", 1],
  ["html-body", "invalid_response", 1],
  ["error-body", "unavailable", 2],
  ["empty", "invalid_response", 1],
  ["content-filter", "refused", 1],
  ["huge-line", "invalid_response", 1],
];

test.each(beforeFirstToken)(
  "%s before the first token: the next model answers",
  async (fault, code, requests) => {
    faulty.configure({ fault });
    const { text, last, events } = await collect(ask(registryOf([faulty, healthy]), { timeouts: quick }));
    expect(text).toBe("zweite");
    expect(last).toMatchObject({ type: "finish", provider: "p1", reason: "stop", attempts: requests + 1 });
    expect(last?.type === "finish" && last.failures.map((failure) => failure.code)).toEqual(
      Array.from({ length: requests }, () => code),
    );
    expect(events.filter((event) => event.type === "attempt")).toHaveLength(requests + 1);
    expect(faulty.requests()).toHaveLength(requests);
  },
);

test.each(beforeFirstToken)("%s with nobody behind it: exhausted, never thrown", async (fault, code) => {
  faulty.configure({ fault });
  const { text, last } = await collect(
    ask(registryOf([faulty]), { timeouts: { ...quick, firstTokenMs: 500 } }),
  );
  expect(text).toBe("");
  expect(last).toMatchObject({ type: "exhausted" });
  expect(last?.type === "exhausted" && last.failures[0]).toMatchObject({
    code,
    provider: "p0",
    skipped: false,
  });
});

const afterFirstToken: [fault: FaultName, code: string][] = [
  ["hang-mid", "timeout"],
  ["cut-mid", "unavailable"],
  ["error-mid", "unavailable"],
  ["no-finish", "invalid_response"],
  ["garbage-json", "invalid_response"],
  ["garbage-bytes", "invalid_response"],
  ["huge", "invalid_response"],
];

test.each(afterFirstToken)("%s: what has been said stays, and the end says so", async (fault, code) => {
  faulty.configure({ fault, rate: 200 });
  const { text, last } = await collect(ask(registryOf([faulty, healthy]), { timeouts: quick }));
  expect(text.length).toBeGreaterThan(0);
  if (fault !== "huge") expect("erste Antwort von vielen Wörtern".startsWith(text)).toBe(true);
  expect(last).toMatchObject({ type: "interrupted", cause: code, provider: "p0" });
  expect(healthy.requests()).toHaveLength(0);
});

test.each(["no-done", "never-ends", "no-usage", "json-body"] satisfies FaultName[])(
  "%s is no failure",
  async (fault) => {
    faulty.configure({ fault });
    const { text, last } = await collect(ask(registryOf([faulty]), { timeouts: quick }));
    expect(text).toBe("erste Antwort von vielen Wörtern");
    expect(last).toMatchObject({ type: "finish", reason: "stop", attempts: 1 });
    expect(last?.type === "finish" && last.usage === null).toBe(fault === "no-usage");
  },
);

test("a 429 with a short Retry-After is asked once more and answers", async () => {
  faulty.configure({ fault: "rate-limit", retryAfter: "1", faultTimes: 1 });
  const { text, last } = await collect(ask(registryOf([faulty, healthy])));
  expect(text).toBe("erste Antwort von vielen Wörtern");
  expect(last).toMatchObject({ type: "finish", provider: "p0", attempts: 2 });
});

test("a 429 with a long Retry-After goes to the next model at once", async () => {
  faulty.configure({ fault: "rate-limit", retryAfter: "30" });
  const startedAt = performance.now();
  const { text } = await collect(ask(registryOf([faulty, healthy])));
  expect(text).toBe("zweite");
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect(faulty.requests()).toHaveLength(1);
});

test("a single 503 is asked once more and answers", async () => {
  faulty.configure({ fault: "error-503", faultTimes: 1 });
  const { last } = await collect(ask(registryOf([faulty, healthy])));
  expect(last).toMatchObject({ type: "finish", provider: "p0", attempts: 2 });
});

test("a refused connection goes to the next model at once", async () => {
  const gone = await startOpenAiSandbox();
  await gone.close();
  const { text, last } = await collect(ask(registryOf([gone, healthy])));
  expect(text).toBe("zweite");
  expect(last?.type === "finish" && last.failures).toMatchObject([{ code: "unavailable", status: null }]);
});

test("a model that keeps failing is skipped, and used again when it has recovered", async () => {
  const registry = registryOf([faulty, healthy]);
  faulty.configure({ fault: "error-500" });
  await collect(ask(registry));
  await collect(ask(registry));
  faulty.clearRequests();
  const { last } = await collect(ask(registry));
  expect(faulty.requests()).toHaveLength(0);
  expect(last?.type === "finish" && last.failures).toMatchObject([{ provider: "p0", skipped: true }]);

  faulty.configure({ fault: null });
  const startedAt = performance.now();
  let provider = "";
  while (provider !== "p0" && performance.now() - startedAt < 10_000) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const outcome = await collect(ask(registry));
    if (outcome.last?.type === "finish") provider = outcome.last.provider;
  }
  expect(provider).toBe("p0");
});

test("one model that hangs leaves time for the next within the budget", async () => {
  faulty.configure({ fault: "hang" });
  const startedAt = performance.now();
  const { text } = await collect(ask(registryOf([faulty, healthy]), { timeouts: { firstTokenMs: 600 } }));
  expect(text).toBe("zweite");
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect((await endedRequest(faulty)).outcome).toBe("aborted");
});

test("a body of 50 MB is cut off early", async () => {
  faulty.configure({ fault: "huge" });
  const before = process.memoryUsage().rss;
  await collect(ask(registryOf([faulty])));
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  expect((await endedRequest(faulty)).outcome).toBe("aborted");
});

test("neither the prompt nor the key nor the provider's words are in a failure", async () => {
  faulty.configure({ fault: "unauthorized" });
  const { last } = await collect(
    ask(registryOf([faulty]), { messages: [{ role: "user", content: "geheime Frage" }] }),
  );
  expect(JSON.stringify(last)).not.toMatch(/geheim|sk-test|Incorrect/u);
});
