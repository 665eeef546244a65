/**
 * What went wrong with a provider.
 *
 * `unavailable` is a 5xx, a refused or broken connection; `refused` means that this caller or this content is not
 * wanted (401, 403, content filter); `invalid_response` is an answer nobody can read, an endless or an empty one.
 */
export type ModelErrorCode =
  | "rate_limited"
  | "payment_required"
  | "unavailable"
  | "timeout"
  | "invalid_response"
  | "refused"
  | "bad_request"
  | "aborted";

export interface ModelErrorDetail {
  status?: number;
  /** The provider's own code, reduced to a harmless word. */
  providerCode?: string;
  retryAfterMs?: number;
  /** True when the connection broke before an answer, as a kept-alive connection does that the server had closed. */
  connectionLost?: boolean;
}

/**
 * A provider's failure. Carries neither the provider's message nor a cause: both can repeat the prompt or the key,
 * and this error is logged.
 */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly code: ModelErrorCode;
  readonly detail: ModelErrorDetail;

  constructor(code: ModelErrorCode, detail: ModelErrorDetail = {}) {
    const parts = [code, detail.status, detail.providerCode].filter((part) => part !== undefined);
    super(parts.join(" "));
    this.code = code;
    this.detail = detail;
  }
}

/** The code of an HTTP status of 400 and above. */
export function codeOfStatus(status: number): ModelErrorCode {
  if (status === 429) return "rate_limited";
  if (status === 402) return "payment_required";
  if (status === 401 || status === 403) return "refused";
  if (status === 408 || status === 504) return "timeout";
  return status >= 500 ? "unavailable" : "bad_request";
}

const codesOfWords: readonly (readonly [RegExp, ModelErrorCode])[] = [
  [/insufficient_(?:quota|credits|balance)|billing|payment/u, "payment_required"],
  [/rate_?limit|too_many/u, "rate_limited"],
  [/content_?(?:filter|policy)|moderation|flagged/u, "refused"],
  [/invalid_api_key|authentication|permission/u, "refused"],
  [/timeout|timed_out/u, "timeout"],
  [/invalid_request|not_found|unsupported|context_length/u, "bad_request"],
];

/** The code of a provider's error words (`type`, `code`); null when they say nothing known. */
export function codeOfWords(words: string): ModelErrorCode | null {
  const lower = words.toLowerCase();
  return codesOfWords.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}

/** Reads `Retry-After` (RFC 9110 §10.2.3: seconds or a date) or `retry-after-ms`; undefined when absent or unreadable. */
export function readRetryAfterMs(
  headers: Readonly<Record<string, string>>,
  nowMs: number,
): number | undefined {
  const exact = headers["retry-after-ms"];
  if (exact && /^\d+$/u.test(exact)) return Number(exact);
  const value = headers["retry-after"];
  if (!value) return undefined;
  if (/^\d+(?:\.\d+)?$/u.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
