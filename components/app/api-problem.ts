import { type ErrorCode, errorTable } from "@/lib/core/model/errors";

/** What can go wrong with a call: the server's codes, and `offline` when no answer came. */
export type ApiProblemCode = ErrorCode | "offline";

/** One wrong field as the server named it: a Zod issue code or a word of ours, and an English sentence. */
export interface ApiFieldError {
  code: string;
  message: string;
}

/** A call to `/api/v1` that did not succeed. People read `app.problems.<code>`; `detail` is for developers. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  /** 0 when no answer came. */
  readonly status: number;
  readonly code: ApiProblemCode;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** By path in dots, as the input names them (`address.street`). */
  readonly fieldErrors: Readonly<Record<string, ApiFieldError>>;

  constructor(
    code: ApiProblemCode,
    options: {
      status?: number;
      detail?: string;
      requestId?: string;
      retryAfterSeconds?: number;
      fieldErrors?: Readonly<Record<string, ApiFieldError>>;
      cause?: unknown;
    } = {},
  ) {
    super(options.detail ?? code, { cause: options.cause });
    this.code = code;
    this.status = options.status ?? 0;
    this.detail = options.detail;
    this.requestId = options.requestId;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.fieldErrors = options.fieldErrors ?? {};
  }
}

/**
 * Reads an answer that is not a success. Total: any body, also a proxy's HTML page, becomes a problem.
 * @param body the parsed JSON, or undefined when there was none
 */
export function readProblem(status: number, headers: Headers, body: unknown): ApiProblem {
  const document = isRecord(body) ? body : {};
  return new ApiProblem(codeOf(status, document.code), {
    status,
    detail: textOf(document.detail) ?? textOf(document.title),
    requestId: textOf(document.requestId) ?? headers.get("x-request-id") ?? undefined,
    retryAfterSeconds: retryAfterSecondsOf(headers.get("retry-after")),
    fieldErrors: fieldErrorsOf(document.errors),
  });
}

/** Any thrown value of an API call as a problem; one that is none of ours counts as our fault. */
export function toApiProblem(thrown: unknown): ApiProblem {
  return thrown instanceof ApiProblem ? thrown : new ApiProblem("internal", { cause: thrown });
}

function codeOf(status: number, code: unknown): ErrorCode {
  if (isErrorCode(code)) return code;
  const known = Object.entries(errorTable).find(([, entry]) => entry.status === status)?.[0];
  if (isErrorCode(known)) return known;
  return status >= 500 ? "internal" : "bad_request";
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(errorTable, code);
}

/** The first problem of a field is the one to show. */
function fieldErrorsOf(errors: unknown): Record<string, ApiFieldError> {
  const fields: Record<string, ApiFieldError> = {};
  for (const entry of Array.isArray(errors) ? errors : []) {
    if (!isRecord(entry) || typeof entry.path !== "string" || Object.hasOwn(fields, entry.path)) continue;
    fields[entry.path] = { code: textOf(entry.code) ?? "custom", message: textOf(entry.message) ?? "" };
  }
  return fields;
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfterSecondsOf(value: string | null): number | undefined {
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
