import "server-only";
import { AppError } from "./model/errors";

/**
 * Lets heavy work run a few at a time in this process; the rest waits in order, and too many are refused.
 * @throws AppError `unavailable` when `maxWaiting` wait already, with `Retry-After`.
 */
export function takeTurns(limits: { atOnce: number; maxWaiting: number; busy: string }) {
  const waiting: (() => void)[] = [];
  let atWork = 0;
  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (atWork >= limits.atOnce) {
      if (waiting.length >= limits.maxWaiting) {
        throw new AppError("unavailable", { message: limits.busy, details: { retryAfterSeconds: 30 } });
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      atWork += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place goes straight on to who waits longest.
      if (next) next();
      else atWork -= 1;
    }
  };
}
