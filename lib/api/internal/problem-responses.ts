import "server-only";
import { z } from "zod";
import { problemDocument } from "@/lib/core/http/problem";
import { type ErrorCode, errorTable } from "@/lib/core/model/errors";
import type { Operation } from "../model/operation";

const waiting = {
  "Retry-After": z.string().meta({ description: "Seconds after which the request can succeed" }),
};

/** State of every limit the call counts against (draft-ietf-httpapi-ratelimit-headers). */
export const limitHeaders = {
  RateLimit: z.string().meta({ description: 'What is left: `"api-free";r=59;t=60` (r requests, t seconds)' }),
  "RateLimit-Policy": z
    .string()
    .meta({ description: 'What is allowed: `"api-free";q=60;w=60` (q requests in w seconds)' }),
  "X-Request-Id": z.string().meta({ description: "Names this request in our log" }),
};

/** The refusals a caller may meet, by the name of their component. */
const problems = {
  BadRequest: { code: "bad_request", description: "The body or cursor cannot be read" },
  Unauthenticated: { code: "unauthenticated", description: "No credential, or one that is over" },
  Forbidden: { code: "forbidden", description: "Role, scope, Origin or a recent sign-in is missing" },
  NotFound: { code: "not_found", description: "Not there, or not yours" },
  Conflict: { code: "conflict", description: "The state does not allow it (any more)" },
  TooLarge: { code: "payload_too_large", description: "The body is too large" },
  WrongType: { code: "unsupported_media_type", description: "The body's content type is not accepted" },
  InvalidInput: { code: "invalid_input", description: "Each wrong or unknown field is named in `errors`" },
  TooMany: { code: "rate_limited", description: "Too many requests" },
} as const satisfies Record<string, { code: ErrorCode; description: string }>;

type ProblemName = keyof typeof problems;

/** `components.responses` of the document. */
export function problemComponents() {
  return Object.fromEntries(
    Object.entries(problems).map(([name, { code, description }]) => [
      name,
      {
        description: `${description} (\`${code}\`)`,
        headers: z.object({ ...limitHeaders, ...(code === "rate_limited" ? waiting : {}) }),
        content: { "application/problem+json": { schema: problemDocument } },
      },
    ]),
  );
}

/** The refusals of an operation by status. */
export function problemResponses(operation: Operation): Record<string, { $ref: string }> {
  const takesBody = !(operation.body instanceof z.ZodVoid) || operation.consumes !== undefined;
  const names: ProblemName[] = ["InvalidInput", "TooMany"];
  if (operation.access.kind !== "public") names.push("Unauthenticated", "Forbidden");
  if (operation.path.includes("{")) names.push("NotFound");
  if (operation.method !== "GET") names.push("Conflict");
  if (takesBody) names.push("BadRequest", "TooLarge", "WrongType");
  return Object.fromEntries(
    names.map((name) => [
      String(errorTable[problems[name].code].status),
      { $ref: `#/components/responses/${name}` },
    ]),
  );
}
