import "server-only";
import type { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { type LimitName, type LimitTable, type LimitWindow, limits } from "./limits";

export type WindowState = LimitWindow & { remaining: number; resetSeconds: number };

export type LimitOutcome = {
  allowed: boolean;
  /** Figures of the window that is nearest to refusing. */
  limit: number;
  remaining: number;
  /** Whole seconds until that window starts anew. */
  resetSeconds: number;
  /** Whole seconds after which the request can succeed; 0 when it was allowed. */
  retryAfterSeconds: number;
  /** Every window that was counted, for the `RateLimit` headers. */
  windows: readonly WindowState[];
};

export type RateLimits = {
  /**
   * Counts one request against the named limit for each key and answers for the strictest.
   * Never rejects: without Redis it counts in this process.
   */
  consumeLimit(name: LimitName, keys: string | readonly string[]): Promise<LimitOutcome>;
  /**
   * Counts one request against a window whose points the key itself brings (an API key's own limit). Windows of one
   * policy and length share a counter whatever their points, so the memory grows with the keys in use only.
   */
  consumeWindow(window: LimitWindow, key: string): Promise<LimitOutcome>;
  /** Gives one request counted with `consumeLimit` back to each key, for limits in which only failures add up. */
  refundLimit(name: LimitName, keys: string | readonly string[]): Promise<void>;
};

export type RateLimitsOptions = {
  /** Shared counting of many instances; without it each process counts for itself. */
  redis?: Redis;
  /** Told once when Redis stops answering and once when it answers again. */
  onRedisChange?: (state: { available: boolean; cause?: unknown }) => void;
  /** Replaces single limits of the table. */
  overrides?: Partial<LimitTable>;
  /** How long Redis may take for one count before this process counts instead. */
  redisTimeoutMs?: number;
};

type Counter = { window: LimitWindow; memory: RateLimiterMemory; redis: RateLimiterRedis | undefined };

/** @throws Error when a window of the table has no positive whole points or seconds. */
export function createRateLimits(options: RateLimitsOptions = {}): RateLimits {
  const table: LimitTable = { ...limits, ...options.overrides };
  const timeoutMs = options.redisTimeoutMs ?? 250;
  const counters = new Map<LimitName, readonly Counter[]>();
  const ownCounters = new Map<string, Counter>();
  let redisAvailable = true;

  function reportRedis(available: boolean, cause?: unknown): void {
    if (available === redisAvailable) return;
    redisAvailable = available;
    options.onRedisChange?.({ available, cause });
  }

  function countersOf(name: LimitName): readonly Counter[] {
    const known = counters.get(name);
    if (known) return known;
    const made = table[name].map((window) => createCounter(window, options.redis));
    counters.set(name, made);
    return made;
  }

  function ownCounter({ policy, seconds }: LimitWindow): Counter {
    const name = `${policy}:${seconds}`;
    const known = ownCounters.get(name);
    if (known) return known;
    // The counter itself never refuses: the window that came along decides.
    const made = createCounter({ policy, seconds, points: Number.MAX_SAFE_INTEGER }, options.redis);
    ownCounters.set(name, made);
    return made;
  }

  async function count({ memory, redis }: Counter, window: LimitWindow, key: string): Promise<CountedWindow> {
    if (redis) {
      try {
        const result = await settle(withTimeout(redis.consume(key), timeoutMs));
        reportRedis(true);
        return windowState(window, result);
      } catch (cause) {
        reportRedis(false, cause);
      }
    }
    return windowState(window, await settle(memory.consume(key)));
  }

  async function refund({ memory, redis }: Counter, key: string): Promise<void> {
    if (redis && redisAvailable) {
      try {
        await withTimeout(redis.reward(key), timeoutMs);
        return;
      } catch (cause) {
        reportRedis(false, cause);
      }
    }
    await memory.reward(key);
  }

  return {
    async refundLimit(name, keys) {
      const distinct = [...new Set(typeof keys === "string" ? [keys] : keys)];
      await Promise.all(countersOf(name).flatMap((counter) => distinct.map((key) => refund(counter, key))));
    },
    async consumeLimit(name, keys) {
      const distinct = [...new Set(typeof keys === "string" ? [keys] : keys)];
      const states = await Promise.all(
        countersOf(name).flatMap((counter) => distinct.map((key) => count(counter, counter.window, key))),
      );
      return strictest(states);
    },
    async consumeWindow(window, key) {
      return strictest([await count(ownCounter(window), window, key)]);
    },
  };
}

function createCounter(window: LimitWindow, redis: Redis | undefined): Counter {
  if (!Number.isInteger(window.points) || window.points < 1) throw new Error(`${window.policy}: points`);
  if (!Number.isInteger(window.seconds) || window.seconds < 1) throw new Error(`${window.policy}: seconds`);
  const settings = { points: window.points, duration: window.seconds, keyPrefix: `limit:${window.policy}` };
  return {
    window,
    memory: new RateLimiterMemory(settings),
    redis: redis && new RateLimiterRedis({ ...settings, storeClient: redis, rejectIfRedisNotReady: true }),
  };
}

/** The limiter rejects with its result when the limit is reached and with an Error when the store failed. */
async function settle(consumption: Promise<RateLimiterRes>): Promise<RateLimiterRes> {
  try {
    return await consumption;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return reason;
    throw reason;
  }
}

function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Redis took longer than ${timeoutMs} ms`)), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

type CountedWindow = WindowState & { refused: boolean };

function windowState(window: LimitWindow, result: RateLimiterRes): CountedWindow {
  return {
    ...window,
    remaining: Math.max(0, window.points - result.consumedPoints),
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1_000)),
    refused: result.consumedPoints > window.points,
  };
}

/** One state per window (the key with the least left), and the figures of the window that decides. */
function strictest(states: readonly CountedWindow[]): LimitOutcome {
  const byPolicy = new Map<string, CountedWindow>();
  for (const state of states) {
    const other = byPolicy.get(state.policy);
    if (!other || isStricter(state, other)) byPolicy.set(state.policy, state);
  }
  const windows = [...byPolicy.values()];
  const [first, ...rest] = windows;
  if (!first) throw new Error("a limit needs at least one window and one key");
  const decisive = rest.reduce((a, b) => (isStricter(b, a) ? b : a), first);
  const refused = windows.filter((window) => window.refused);
  return {
    allowed: refused.length === 0,
    limit: decisive.points,
    remaining: decisive.remaining,
    resetSeconds: decisive.resetSeconds,
    retryAfterSeconds: Math.max(0, ...refused.map((window) => window.resetSeconds)),
    windows: windows.map(({ refused: _, ...window }) => window),
  };
}

function isStricter(a: CountedWindow, b: CountedWindow): boolean {
  if (a.refused !== b.refused) return a.refused;
  if (a.refused) return a.resetSeconds > b.resetSeconds;
  return a.remaining < b.remaining;
}
