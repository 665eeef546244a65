import { expect, test } from "vitest";
import { Circuit, retryDelayMs } from "./circuit";

test("three failures in a row open, and one caller probes after five seconds", () => {
  const circuit = new Circuit();
  for (let failure = 0; failure < 3; failure += 1) {
    expect(circuit.tryEnter(0)).toBe(true);
    circuit.failed("unavailable", 0);
  }
  expect(circuit.tryEnter(4_999)).toBe(false);
  expect(circuit.tryEnter(5_000)).toBe(true);
  expect(circuit.tryEnter(5_000)).toBe(false);
  circuit.succeeded();
  expect(circuit.tryEnter(5_001)).toBe(true);
});

test("a failed probe opens again and an abandoned one gives its place to the next caller", () => {
  const circuit = new Circuit();
  circuit.failed("payment_required", 0);
  expect(circuit.tryEnter(5_000)).toBe(true);
  circuit.failed("timeout", 5_000);
  expect(circuit.tryEnter(9_000)).toBe(false);
  expect(circuit.tryEnter(10_000)).toBe(true);
  circuit.left();
  expect(circuit.tryEnter(10_000)).toBe(true);
});

test("a probe that begins to answer lets others in, and a failure after that opens at once", () => {
  const circuit = new Circuit();
  circuit.failed("rate_limited", 0, { retryAfterMs: 60_000 });
  expect(circuit.tryEnter(9_999)).toBe(false);
  expect(circuit.tryEnter(10_000)).toBe(true);
  circuit.began();
  expect(circuit.tryEnter(10_001)).toBe(true);
  circuit.failed("timeout", 10_002);
  expect(circuit.tryEnter(10_003)).toBe(false);
});

test("wrong requests and visitors who leave never open", () => {
  const circuit = new Circuit();
  for (let call = 0; call < 10; call += 1) {
    circuit.failed(call % 2 ? "aborted" : "bad_request", 0);
    circuit.failed("refused", 0, { status: 403 });
  }
  expect(circuit.tryEnter(0)).toBe(true);
});

test("only failures that pass by themselves are retried", () => {
  expect(retryDelayMs("rate_limited", { retryAfterMs: 1_000 }, 0)).toBe(1_000);
  expect(retryDelayMs("rate_limited", { retryAfterMs: 2_001 }, 0)).toBeNull();
  expect(retryDelayMs("rate_limited", {}, 0)).toBeNull();
  expect(retryDelayMs("unavailable", { status: 503 }, 0.5)).toBe(160);
  expect(retryDelayMs("unavailable", { connectionLost: true }, 0)).toBe(80);
  expect(retryDelayMs("unavailable", {}, 0)).toBeNull();
  expect(retryDelayMs("payment_required", { status: 402 }, 0)).toBeNull();
});
