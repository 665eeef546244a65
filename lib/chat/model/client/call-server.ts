import { csrfHeader } from "@/lib/auth/model/cookies";

/** Why a call failed, as the reader is told. */
export interface ChatFailure {
  kind: "offline" | "rate_limited" | "too_long" | "not_found" | "conflict" | "refused" | "failed";
  /** With `rate_limited`: when to try again. */
  retryAfterSeconds?: number;
  /** With `refused`: what the server did not take. */
  fields?: readonly string[];
}

class ChatCallError extends Error {
  override readonly name = "ChatCallError";
  readonly failure: ChatFailure;
  constructor(failure: ChatFailure, options?: ErrorOptions) {
    super(failure.kind, options);
    this.failure = failure;
  }
}

/** What to tell the reader about anything thrown. */
export function failureOf(error: unknown): ChatFailure {
  return error instanceof ChatCallError ? error.failure : { kind: "failed" };
}

/** A server that has not begun to answer by then is out of reach (ms). */
const answerWithinMs = 20_000;

export interface CallerOptions {
  fetch: typeof fetch;
  /** The double-submit token of this moment; empty before the first question. */
  csrfToken: () => string;
}

/** Calls a chat's doors: sends JSON and the token, gives up on a silent server, tells failures as a reader needs them. */
export function createCaller(options: CallerOptions) {
  async function call(
    method: string,
    path: string,
    { body, signal }: { body?: unknown; signal?: AbortSignal } = {},
  ): Promise<Response> {
    const connection = new AbortController();
    const init: RequestInit = {
      method,
      headers: { [csrfHeader]: options.csrfToken() },
      signal: connection.signal,
    };
    if (body !== undefined) {
      init.headers = { ...init.headers, "content-type": "application/json" };
      init.body = JSON.stringify(body);
    }
    if (signal?.aborted) connection.abort();
    signal?.addEventListener("abort", () => connection.abort(), { once: true });
    const timer = setTimeout(() => connection.abort(), answerWithinMs);
    try {
      const response = await options.fetch(path, init).catch((cause: unknown) => {
        throw new ChatCallError({ kind: "offline" }, { cause });
      });
      if (response.ok) return response;
      throw new ChatCallError(await failureIn(response));
    } finally {
      clearTimeout(timer);
    }
  }

  async function callForStream(...request: Parameters<typeof call>): Promise<Response> {
    const response = await call(...request);
    if (response.status === 204) return response;
    // A hotel's sign-in page answers everything with 200, too.
    if (!response.headers.get("content-type")?.startsWith("text/event-stream")) {
      throw new ChatCallError({ kind: "offline" });
    }
    return response;
  }
  return { call, callForStream };
}

/** A body that a proxy may have put in place of ours. @throws ChatCallError. */
export async function readJson(response: Response) {
  return response.json().catch((cause: unknown) => {
    throw new ChatCallError({ kind: "offline" }, { cause });
  });
}

async function failureIn(response: Response): Promise<ChatFailure> {
  switch (response.status) {
    case 429:
      return { kind: "rate_limited", retryAfterSeconds: retryAfterSeconds(response.headers) };
    case 413:
      return { kind: "too_long" };
    case 422:
      return { kind: "refused", fields: await refusedFields(response) };
    case 404:
      return { kind: "not_found" };
    case 409:
      return { kind: "conflict" };
    default:
      return { kind: "failed" };
  }
}

/** A proxy may name a date instead of seconds (RFC 9110 §10.2.3), or nothing. */
function retryAfterSeconds(headers: Headers): number {
  const value = headers.get("retry-after") ?? "";
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : 60;
}

/** The field names of a problem document (RFC 9457) that lists wrong input. */
async function refusedFields(response: Response): Promise<string[]> {
  const problem: unknown = await response.json().catch(() => null);
  if (typeof problem !== "object" || problem === null || !("errors" in problem)) return [];
  if (!Array.isArray(problem.errors)) return [];
  return problem.errors.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "path" in entry && typeof entry.path === "string"
      ? [entry.path]
      : [],
  );
}
