/**
 * The one table of failures: code → HTTP status → log level.
 * The level follows blame: a caller's mistake is `info` or `warn`, ours is `error`.
 */
export const errorTable = {
  bad_request: { status: 400, level: "info" },
  unauthenticated: { status: 401, level: "info" },
  /** Signed in, but the second factor is still owed. */
  second_factor_required: { status: 401, level: "info" },
  /** Signed in, but too long ago for this act: the person proves again who they are. */
  reauthentication_required: { status: 403, level: "info" },
  payment_required: { status: 402, level: "info" },
  forbidden: { status: 403, level: "warn" },
  csrf_rejected: { status: 403, level: "warn" },
  not_found: { status: 404, level: "info" },
  method_not_allowed: { status: 405, level: "info" },
  conflict: { status: 409, level: "info" },
  payload_too_large: { status: 413, level: "info" },
  unsupported_media_type: { status: 415, level: "info" },
  invalid_input: { status: 422, level: "info" },
  rate_limited: { status: 429, level: "warn" },
  internal: { status: 500, level: "error" },
  provider_failed: { status: 502, level: "error" },
  unavailable: { status: 503, level: "error" },
} as const satisfies Record<string, { status: number; level: "info" | "warn" | "error" }>;

export type ErrorCode = keyof typeof errorTable;

/** One wrong field of an input: `path` in dots (`message.parts.0.text`), `code` a Zod issue code. */
export interface FieldProblem {
  path: string;
  code: string;
  message: string;
}

export interface ErrorDetails {
  fields?: readonly FieldProblem[];
  retryAfterSeconds?: number;
  headers?: Readonly<Record<string, string>>;
}

/** A failure with a known meaning. `message` is for logs; people read the text in `messages/<locale>/errors.json`. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, options: { message?: string; cause?: unknown; details?: ErrorDetails } = {}) {
    super(options.message ?? code, { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }

  get status(): number {
    return errorTable[this.code].status;
  }
}

/** Any thrown value as an `AppError`; an unknown one becomes `internal` and keeps its cause. */
export function toAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError("internal", { cause: error });
}
