import "server-only";
import { Redis } from "ioredis";
import { env } from "./env";

declare global {
  var rozoomRedis: Redis | undefined;
}

/**
 * The process's connection for commands; null without REDIS_URL. While Redis is away a command fails at once instead
 * of waiting: whoever uses it has a way on without.
 */
export function redis(): Redis | null {
  const url = env().REDIS_URL;
  if (!url) return null;
  globalThis.rozoomRedis ??= connect(new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false }));
  return globalThis.rozoomRedis;
}

/** A connection of its own for subscriptions, which it takes up again after each loss; null without REDIS_URL. */
export function openSubscriber(): Redis | null {
  const url = env().REDIS_URL;
  return url ? connect(new Redis(url, { maxRetriesPerRequest: null })) : null;
}

/** Failures are told by whoever uses the connection; without a listener they would end the process. */
function connect(connection: Redis): Redis {
  return connection.on("error", () => undefined);
}
