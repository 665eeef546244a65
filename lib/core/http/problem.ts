import "server-only";
import { z } from "zod";
import { logger } from "../logger";
import { type AppError, type ErrorDetails, errorTable, type FieldProblem, toAppError } from "../model/errors";

/** Problem document of RFC 9457 with our `code`, the request's id and, for wrong input, the fields. */
export const problemDocument = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(Object.keys(errorTable)),
    detail: z.string().optional(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "Problem document (RFC 9457)" });

const titles: Record<string, string> = {
  bad_request: "The request could not be read",
  unauthenticated: "Sign-in is needed",
  second_factor_required: "The second factor is needed",
  reauthentication_required: "Confirm who you are first",
  payment_required: "Payment is needed",
  forbidden: "Not allowed",
  csrf_rejected: "The request did not come from this site",
  not_found: "Not found",
  method_not_allowed: "Method not allowed",
  conflict: "The state has changed in the meantime",
  payload_too_large: "The body is too large",
  unsupported_media_type: "This content type is not accepted",
  invalid_input: "The input is not valid",
  rate_limited: "Too many requests",
  internal: "Something went wrong on our side",
  provider_failed: "A service we rely on failed",
  unavailable: "Temporarily unavailable",
};

/**
 * Translates any thrown value into a problem response and logs it at the level of its blame.
 * The cause of an unknown error is logged in full and never sent.
 */
export function problemResponse(thrown: unknown, requestId: string): Response {
  const error = toAppError(thrown);
  logError(error);
  const headers = new Headers({
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
    "x-request-id": requestId,
    ...error.details.headers,
  });
  if (error.details.retryAfterSeconds !== undefined) {
    headers.set("retry-after", String(Math.max(1, Math.ceil(error.details.retryAfterSeconds))));
  }
  const body = {
    type: `urn:rozoom:problem:${error.code}`,
    title: titles[error.code] ?? error.code,
    status: error.status,
    code: error.code,
    ...(error.status < 500 && error.message !== error.code ? { detail: error.message } : {}),
    requestId,
    ...(error.details.fields ? { errors: error.details.fields } : {}),
  };
  return new Response(JSON.stringify(body), { status: error.status, headers });
}

function logError(error: AppError): void {
  const { level } = errorTable[error.code];
  if (level === "error") logger().error({ err: error, code: error.code }, "request failed");
  else logger()[level]({ code: error.code, fields: fieldPaths(error.details) }, "request refused");
}

/** Each field of ours once; an unknown one has the caller's own words for a name, which may be personal. */
function fieldPaths(details: ErrorDetails): string[] | undefined {
  const nameOf = ({ code, path }: FieldProblem) => (code === "unrecognized_keys" ? "(unknown)" : path);
  return details.fields && [...new Set(details.fields.map(nameOf))];
}
