import type { ModelErrorCode, ModelErrorDetail } from "./model-error";

const failuresToOpen = 3;
const openMs = 5_000;
const longestOpenMs = 10_000;
/** A wait up to this long is kept to by waiting, see `retryDelayMs`. */
const shortRetryMs = 2_000;

/**
 * Leaves a failing model alone for a while: after three failures in a row, at once when it wants money, another key
 * or a longer pause. Then a single caller tries it (half open) while others still skip it. Never open for more than
 * ten seconds, so that a provider that has recovered is used again soon without anybody's help.
 */
export class Circuit {
  #failures = 0;
  #openUntil = 0;
  #probing = false;

  /** Whether the model is left alone at the moment. */
  isOpen(nowMs: number): boolean {
    return nowMs < this.#openUntil;
  }

  /** True when the caller may ask the model; it must then report with one of the methods below. */
  tryEnter(nowMs: number): boolean {
    if (this.#openUntil === 0) return true;
    if (nowMs < this.#openUntil || this.#probing) return false;
    this.#probing = true;
    return true;
  }

  /** The model has begun to answer: others may ask again, but one more failure opens at once. */
  began(): void {
    if (!this.#probing) return;
    this.#probing = false;
    this.#openUntil = 0;
    this.#failures = failuresToOpen - 1;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#openUntil = 0;
    this.#probing = false;
  }

  /** The call ended in a way that says nothing about the model: the visitor left, or the request or its content was not wanted. */
  left(): void {
    this.#probing = false;
  }

  failed(code: ModelErrorCode, nowMs: number, detail: ModelErrorDetail = {}): void {
    const wrongKey = detail.status === 401;
    if (code === "aborted" || code === "bad_request" || (code === "refused" && !wrongKey)) {
      this.left();
      return;
    }
    const { retryAfterMs = 0 } = detail;
    this.#failures += 1;
    const atOnce = this.#probing || wrongKey || code === "payment_required" || retryAfterMs > shortRetryMs;
    this.#probing = false;
    if (!atOnce && this.#failures < failuresToOpen) return;
    this.#openUntil = nowMs + Math.min(Math.max(openMs, retryAfterMs), longestOpenMs);
  }
}

/**
 * How long to wait before asking the same model once more; null when that would not help. Only failures that pass
 * by themselves are retried, with jitter so that many callers do not come back together.
 */
export function retryDelayMs(code: ModelErrorCode, detail: ModelErrorDetail, random: number): number | null {
  if (code === "rate_limited" && detail.retryAfterMs !== undefined && detail.retryAfterMs <= shortRetryMs) {
    return detail.retryAfterMs + random * 150;
  }
  const passing = detail.connectionLost || (detail.status !== undefined && detail.status >= 500);
  return code === "unavailable" && passing ? 80 + random * 160 : null;
}
