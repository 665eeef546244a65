import type { Schemas } from "./generated.js";

/** A refusal or failure the API answered with (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  /** What went wrong, for programs: `not_found`, `invalid_input`, `rate_limited`, … */
  readonly code: string;
  readonly status: number;
  /** Each wrong field of the input. */
  readonly errors: NonNullable<Schemas["Problem"]["errors"]>;
  /** Names the request in the server's log. */
  readonly requestId: string | null;
  /** Seconds after which the request can succeed; null when it does not say. */
  readonly retryAfterSeconds: number | null;

  constructor(response: Response, document: Partial<Schemas["Problem"]>) {
    super(document.detail ?? document.title ?? `the API answered ${response.status}`);
    this.code = document.code ?? "unknown";
    this.status = response.status;
    this.errors = document.errors ?? [];
    this.requestId = document.requestId ?? response.headers.get("x-request-id");
    const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
    this.retryAfterSeconds = Number.isFinite(wait) ? wait : null;
  }
}

/** Reads a refusal; an answer that is no problem document (a proxy's page) keeps its status only. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json");
  const document: Partial<Schemas["Problem"]> = isProblem ? await response.json().catch(() => ({})) : {};
  return new ProblemError(response, document);
}
