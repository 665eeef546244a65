export interface Repetition {
  /** How often at most. */
  retries: number;
  /** Whether it may arrive twice: then it is also sent again when no answer came. */
  isRepeatable: boolean;
  signal?: AbortSignal | undefined;
}

/** A longer wait is the caller's to decide (ms). */
const longestWaitMs = 30_000;

/** Sends until there is an answer worth passing on. @throws what the last sending threw. */
export async function repeat(send: () => Promise<Response>, settings: Repetition): Promise<Response> {
  for (let repeated = 0; ; repeated += 1) {
    const isLast = repeated >= settings.retries;
    let waitMs = pauseMs(repeated);
    try {
      const response = await send();
      const said = retryAfterMs(response);
      const isOver = response.status === 429 || (settings.isRepeatable && response.status > 501);
      if (isLast || !isOver || (said ?? 0) > longestWaitMs) return response;
      waitMs = said ?? waitMs;
    } catch (error) {
      if (isLast || !settings.isRepeatable || settings.signal?.aborted) throw error;
    }
    await pause(waitMs, settings.signal);
  }
}

function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : null;
}

/** 0.5 s, 1 s, 2 s … with up to a quarter more, so that clients do not come back together. */
const pauseMs = (repeated: number) => 500 * 2 ** repeated * (1 + Math.random() / 4);

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
