import "server-only";
import {
  codeOfStatus,
  codeOfWords,
  ModelError,
  type ModelErrorDetail,
  readRetryAfterMs,
} from "../model/model-error";
import { APICallError } from "./ai-sdk";

type JsonObject = Record<string, unknown>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

const wireFailure = "wire_failure";

/** A failure of the connection as the last event of a stream, read back by `classifyFailure`. */
export function wireFailureEvent(error: ModelError): string {
  return `data: ${JSON.stringify({ error: { message: "", type: wireFailure, code: error.code } })}\n\n`;
}

/** A word of the provider's that is safe to log. */
function harmlessWord(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.:-]{1,60}$/u.test(value) ? value : undefined;
}

function wordsOf(error: JsonObject): string {
  const metadata = isObject(error.metadata) ? error.metadata : {};
  return [error.type, error.code, metadata.error_type].filter((word) => typeof word === "string").join(" ");
}

/** Reads `{message, type, code}` as OpenAI and OpenRouter write it, with the HTTP status if there is one. */
function fromErrorObject(
  error: JsonObject,
  status: number | undefined,
  detail: ModelErrorDetail,
): ModelError {
  if (error.type === wireFailure) {
    return error.code === "unavailable"
      ? new ModelError("unavailable", { connectionLost: true })
      : new ModelError("invalid_response", { providerCode: "too_large" });
  }
  const inner = typeof error.code === "number" ? error.code : Number(error.code ?? Number.NaN);
  const effective = status ?? (inner >= 400 && inner < 600 ? inner : undefined);
  const providerCode = harmlessWord(error.code) ?? harmlessWord(error.type);
  const full: ModelErrorDetail = {
    ...detail,
    ...(effective === undefined ? {} : { status: effective }),
    ...(providerCode === undefined ? {} : { providerCode }),
  };
  const words = codeOfWords(wordsOf(error));
  // Words are more exact than a status: OpenAI says "insufficient_quota" with 429.
  if (effective === undefined) return new ModelError(words ?? "unavailable", full);
  const code = codeOfStatus(effective);
  const refined = words === "payment_required" || words === "refused" || (words && code === "bad_request");
  return new ModelError(refined ? words : code, full);
}

function errorObjectOf(data: unknown): JsonObject {
  if (!isObject(data)) return {};
  return isObject(data.error) ? data.error : data;
}

/**
 * Any thrown value or error part of a stream as a `ModelError`. Nothing of the provider's message survives, see there.
 */
export function classifyFailure(failure: unknown): ModelError {
  for (let error = failure, depth = 0; error instanceof Error && depth < 6; error = error.cause, depth += 1) {
    if (error instanceof ModelError) return error;
    if (error.name === "AbortError") return new ModelError("aborted");
    if (!APICallError.isInstance(error) || error.statusCode === undefined) continue;
    const retryAfterMs = readRetryAfterMs(error.responseHeaders ?? {}, Date.now());
    const detail = retryAfterMs === undefined ? {} : { retryAfterMs };
    if (error.statusCode >= 400) return fromErrorObject(errorObjectOf(error.data), error.statusCode, detail);
    if (error.cause === undefined) return new ModelError("invalid_response", { status: error.statusCode });
  }
  if (failure instanceof Error) return new ModelError("invalid_response");
  return isObject(failure)
    ? fromErrorObject(errorObjectOf(failure), undefined, {})
    : new ModelError("unavailable");
}
