import "server-only";
import { logger } from "@/lib/core/logger";

declare global {
  var rozoomLaterWork: Set<Promise<void>> | undefined;
}

const running = (): Set<Promise<void>> => {
  globalThis.rozoomLaterWork ??= new Set();
  return globalThis.rozoomLaterWork;
};

/**
 * Begins work whose length would tell something (whether an address is known) without waiting for it. A failure is logged;
 * whoever waits for a mail asks again.
 */
export function answerFirst(work: () => Promise<void>): void {
  const begun = work()
    .catch((err: unknown) => logger().error({ err }, "work after the answer failed"))
    .finally(() => running().delete(begun));
  running().add(begun);
}

/** Resolves when all such work is done: before the database is closed, and in tests. */
export async function settleLaterWork(): Promise<void> {
  while (running().size > 0) await Promise.all(running());
}
