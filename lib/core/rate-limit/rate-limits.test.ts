import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { Redis } from "ioredis";
import { expect, test, vi } from "vitest";
import { limits } from "./limits";
import { rateLimitHeaders } from "./rate-limit-headers";
import { createRateLimits } from "./rate-limits";

const small = {
  contact: [{ policy: "contact", points: 2, seconds: 60 }],
  chat: [
    { policy: "chat-minute", points: 3, seconds: 60 },
    { policy: "chat-hour", points: 4, seconds: 3_600 },
  ],
};

test("requests beyond the limit are refused with the time to wait", async () => {
  const { consumeLimit } = createRateLimits({ overrides: small });
  expect(await consumeLimit("contact", "a")).toMatchObject({ allowed: true, limit: 2, remaining: 1 });
  expect(await consumeLimit("contact", "a")).toMatchObject({
    allowed: true,
    remaining: 0,
    retryAfterSeconds: 0,
  });
  const refused = await consumeLimit("contact", "a");
  expect(refused.allowed).toBe(false);
  expect(refused.retryAfterSeconds).toBeGreaterThan(0);
  expect(refused.retryAfterSeconds).toBeLessThanOrEqual(60);
});

test("keys and names are counted apart", async () => {
  const { consumeLimit } = createRateLimits({ overrides: small });
  for (let i = 0; i < 3; i++) await consumeLimit("contact", "a");
  expect((await consumeLimit("contact", "b")).allowed).toBe(true);
  expect((await consumeLimit("chat", "a")).allowed).toBe(true);
});

test("a request that belongs to two keys is refused when either is full", async () => {
  const { consumeLimit } = createRateLimits({ overrides: small });
  await consumeLimit("contact", ["session-1", "address"]);
  await consumeLimit("contact", ["session-2", "address"]);
  expect((await consumeLimit("contact", ["session-3", "address"])).allowed).toBe(false);
});

test("a window over again begins with full points", async () => {
  vi.useFakeTimers();
  try {
    const { consumeLimit } = createRateLimits({ overrides: small });
    for (let i = 0; i < 4; i++) await consumeLimit("chat", "a");
    expect((await consumeLimit("chat", "a")).retryAfterSeconds).toBe(3_600);
    vi.advanceTimersByTime(61_000);
    const second = await consumeLimit("chat", "a");
    expect(second.allowed).toBe(false);
    expect(second.limit).toBe(4);
    vi.advanceTimersByTime(3_600_000);
    expect((await consumeLimit("chat", "a")).allowed).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test("a key that brings its own limit is held to it, whatever others bring", async () => {
  const { consumeWindow } = createRateLimits();
  const two = { policy: "own", points: 2, seconds: 60 };
  expect(await consumeWindow(two, "a")).toMatchObject({ allowed: true, limit: 2, remaining: 1 });
  await consumeWindow(two, "a");
  expect(await consumeWindow(two, "a")).toMatchObject({ allowed: false, remaining: 0, limit: 2 });
  expect(await consumeWindow({ ...two, points: 5 }, "b")).toMatchObject({ allowed: true, remaining: 4 });
  // A limit that is raised counts from the next request on.
  expect(await consumeWindow({ ...two, points: 5 }, "a")).toMatchObject({ allowed: true, remaining: 1 });
});

test("headers name every policy, and Retry-After only stands on a refusal", async () => {
  const { consumeLimit } = createRateLimits({ overrides: small });
  const first = rateLimitHeaders(await consumeLimit("chat", "a"));
  expect(first["RateLimit-Policy"]).toBe('"chat-minute";q=3;w=60, "chat-hour";q=4;w=3600');
  expect(first.RateLimit).toBe('"chat-minute";r=2;t=60, "chat-hour";r=3;t=3600');
  expect(first["Retry-After"]).toBeUndefined();
  for (let i = 0; i < 2; i++) await consumeLimit("chat", "a");
  expect(rateLimitHeaders(await consumeLimit("chat", "a"))["Retry-After"]).toBe("60");
});

test("policy names are unique, so headers cannot contradict themselves", () => {
  const names = Object.values(limits).flatMap((windows) => windows.map((window) => window.policy));
  expect(new Set(names).size).toBe(names.length);
});

test("with Redis gone requests are counted in the process and it is told once", async () => {
  const redis = new Redis({ host: "127.0.0.1", port: 4319, lazyConnect: true, retryStrategy: () => null });
  redis.on("error", () => undefined);
  await redis.connect().catch(() => undefined);
  const onRedisChange = vi.fn();
  const { consumeLimit } = createRateLimits({ overrides: small, redis, onRedisChange });
  expect((await consumeLimit("contact", "a")).allowed).toBe(true);
  expect((await consumeLimit("contact", "a")).allowed).toBe(true);
  expect((await consumeLimit("contact", "a")).allowed).toBe(false);
  expect(onRedisChange).toHaveBeenCalledTimes(1);
  expect(onRedisChange.mock.calls[0]?.[0]).toMatchObject({ available: false });
  redis.disconnect();
});

test.runIf(existsSync("/usr/bin/redis-server"))(
  "two processes share one count through Redis, and a Redis that hangs holds nobody up",
  async () => {
    const server = spawn("/usr/bin/redis-server", ["--port", "4317", "--save", "", "--bind", "127.0.0.1"], {
      stdio: "ignore",
    });
    const redis = new Redis({ host: "127.0.0.1", port: 4317, retryStrategy: () => 20 });
    redis.on("error", () => undefined);
    try {
      await new Promise((resolve) => redis.once("ready", resolve));
      const one = createRateLimits({ overrides: small, redis, redisTimeoutMs: 2_000 });
      const other = createRateLimits({ overrides: small, redis, redisTimeoutMs: 2_000 });
      await one.consumeLimit("contact", "shared");
      await other.consumeLimit("contact", "shared");
      const refused = await one.consumeLimit("contact", "shared");
      expect(refused).toMatchObject({ allowed: false, remaining: 0 });
      expect(refused.retryAfterSeconds).toBeGreaterThan(50);

      const onRedisChange = vi.fn();
      const impatient = createRateLimits({ overrides: small, redis, redisTimeoutMs: 30, onRedisChange });
      await redis.call("CLIENT", "PAUSE", "60000", "ALL");
      expect((await impatient.consumeLimit("contact", "shared")).allowed).toBe(true);
      expect(onRedisChange).toHaveBeenCalledTimes(1);
    } finally {
      redis.disconnect();
      server.kill();
    }
  },
);
