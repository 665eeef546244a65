import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { env } from "@/lib/core/env";
import { logger } from "@/lib/core/logger";
import { AppError } from "@/lib/core/model/errors";
import type { LimitName, LimitWindow } from "@/lib/core/rate-limit/limits";
import { rateLimitHeaders } from "@/lib/core/rate-limit/rate-limit-headers";
import { createRateLimits, type LimitOutcome, type RateLimits } from "@/lib/core/rate-limit/rate-limits";
import { redis } from "@/lib/core/redis";

declare global {
  var rozoomRateLimits: RateLimits | undefined;
}

/**
 * Runs work in the context this module was loaded in. A count in memory is a timer of up to a day, and a timer set within
 * a request keeps all that belongs to it (33 kB each, measured): a flood of refused requests would fill the memory.
 */
const outsideRequests = AsyncLocalStorage.snapshot();

/** The process's limits: counted in Redis when REDIS_URL is set, else here. */
function rateLimits(): RateLimits {
  const shared = redis();
  globalThis.rozoomRateLimits ??= createRateLimits({
    ...(shared ? { redis: shared } : {}),
    onRedisChange: ({ available, cause }) => logger().warn({ available, err: cause }, "rate limit store"),
  });
  return globalThis.rozoomRateLimits;
}

/**
 * Counts one request against a named limit for each key; returns the headers that tell what is left.
 * RATE_LIMITS=off counts nothing: for measuring on one's own machine.
 * @throws AppError `rate_limited` with the same headers and `Retry-After`.
 */
export async function enforceLimit(
  name: LimitName,
  keys: string | readonly string[],
): Promise<Record<string, string>> {
  if (env().RATE_LIMITS === "off") return {};
  return headersOf(await outsideRequests(() => rateLimits().consumeLimit(name, keys)));
}

/**
 * The same for a limit that the key itself brings: an API key's own requests per minute.
 * @throws AppError `rate_limited`.
 */
export async function enforceWindow(window: LimitWindow, key: string): Promise<Record<string, string>> {
  if (env().RATE_LIMITS === "off") return {};
  return headersOf(await outsideRequests(() => rateLimits().consumeWindow(window, key)));
}

/** Gives one counted request back to each key. */
export async function refundLimit(name: LimitName, keys: string | readonly string[]): Promise<void> {
  if (env().RATE_LIMITS === "off") return;
  await outsideRequests(() => rateLimits().refundLimit(name, keys));
}

function headersOf(outcome: LimitOutcome): Record<string, string> {
  const headers = rateLimitHeaders(outcome);
  if (!outcome.allowed) {
    throw new AppError("rate_limited", {
      details: { headers, retryAfterSeconds: outcome.retryAfterSeconds },
    });
  }
  return headers;
}
