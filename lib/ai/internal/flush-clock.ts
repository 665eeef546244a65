import "server-only";

const tickMs = 10;

interface Waiting {
  dueAt: number;
  flush: () => void;
}

const waiting = new Set<Waiting>();
let timer: NodeJS.Timeout | null = null;

function tick(): void {
  const now = performance.now();
  for (const item of waiting) {
    if (item.dueAt > now) continue;
    waiting.delete(item);
    item.flush();
  }
  if (waiting.size === 0 && timer) {
    clearInterval(timer);
    timer = null;
  }
}

/**
 * Calls `flush` once after about `delayMs`; one shared tick of 10 ms serves all streams. The returned function
 * forgets it.
 */
export function flushLater(delayMs: number, flush: () => void): () => void {
  const item = { dueAt: performance.now() + delayMs, flush };
  waiting.add(item);
  timer ??= setInterval(tick, tickMs);
  return () => {
    waiting.delete(item);
  };
}
