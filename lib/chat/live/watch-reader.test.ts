import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchReader } from "./watch-reader";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("looks again and again, and at most once at a time, until it is ended", async () => {
  const admission = vi.fn(async () => undefined);
  const refuse = vi.fn();
  const end = watchReader(admission, refuse);
  expect(admission).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_100);
  expect(admission).toHaveBeenCalledTimes(5);
  expect(vi.getTimerCount()).toBe(1);
  end();
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(admission).toHaveBeenCalledTimes(5);
  expect(refuse).not.toHaveBeenCalled();
});

test("who lost the admission is refused once, and not looked at again", async () => {
  const admission = vi.fn(() => Promise.reject(new Error("gone")));
  const refuse = vi.fn();
  watchReader(admission, refuse);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(admission).toHaveBeenCalledTimes(1);
  expect(refuse).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a look that finds no answer refuses within five seconds of the one before", async () => {
  const refuse = vi.fn();
  watchReader(() => new Promise(() => undefined), refuse);
  await vi.advanceTimersByTimeAsync(4_900);
  expect(refuse).toHaveBeenCalledTimes(1);
});

test("a look that answers after the stream is over does nothing any more", async () => {
  const asked = Promise.withResolvers<void>();
  const refuse = vi.fn();
  const end = watchReader(() => asked.promise, refuse);
  await vi.advanceTimersByTimeAsync(2_100);
  end();
  asked.resolve();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(refuse).not.toHaveBeenCalled();
});
