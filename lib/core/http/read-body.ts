import "server-only";
import type { z } from "zod";
import { AppError, type FieldProblem } from "../model/errors";
import { storableText } from "../model/storable-text";

/** Bodies over this size are refused unless a door says otherwise (bytes). */
const defaultMaxBytes = 64 * 1024;

/**
 * Reads and parses a JSON body.
 * @throws AppError `unsupported_media_type` (415), `payload_too_large` (413), `bad_request` (400, not JSON),
 *   `invalid_input` (422, each wrong or unknown field named).
 */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  options: { maxBytes?: number } = {},
): Promise<z.output<Schema>> {
  const text = await readText(request, options.maxBytes ?? defaultMaxBytes);
  return parseJson(request, schema, text);
}

/** Parses the text of a JSON body that was read before. @throws AppError as `readJson`. */
export function parseJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  text: string,
): z.output<Schema> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  // A browser sends no type with a body that is not there; for inputs without demanded fields that is right.
  if (type === undefined && text === "") return parseInput(schema, {});
  if (type !== "application/json") {
    throw new AppError("unsupported_media_type", { message: "send application/json" });
  }
  return parseInput(schema, parseText(text));
}

/** Deeper than any input of ours; what walks a value (schemas, databases) may run out of stack on 30,000 levels. */
const maxDepth = 64;

/** What no database can store is taken out of the strings, names of fields as well. */
function parseText(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AppError("bad_request", { message: "the body is not valid JSON", cause });
  }
  return storable(value, 0);
}

function storable(value: unknown, depth: number): unknown {
  if (typeof value === "string") return storableText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === maxDepth) {
    throw new AppError("bad_request", { message: `the body is nested more than ${maxDepth} levels deep` });
  }
  if (Array.isArray(value)) return value.map((child) => storable(child, depth + 1));
  // `fromEntries` defines properties: a field called `__proto__` stays a field, to be refused by its name.
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, child]) => [storableText(name), storable(child, depth + 1)]));
}

/**
 * Parses the query of a request's address; what no database can store is taken out of the values.
 * @throws AppError `invalid_input` (422, each wrong or unknown name given).
 */
export function readQuery<Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> {
  const given = [...new URL(request.url).searchParams];
  return parseInput(schema, Object.fromEntries(given.map(([name, value]) => [name, storableText(value)])));
}

/** Validates a value. @throws AppError `invalid_input` with every wrong field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError("invalid_input", { details: { fields: fieldProblems(result.error) } });
}

/** More wrong fields than this are not told: a small body can name thousands. */
const maxProblems = 50;

/** Zod's issues as field problems; an unknown field is named by its own path. */
function fieldProblems(error: z.ZodError): FieldProblem[] {
  const problems = error.issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        path: [...path, key].join("."),
        code: issue.code,
        message: "unknown field",
      }));
    }
    return [{ path: path.join("."), code: issue.code, message: issue.message }];
  });
  return problems.slice(0, maxProblems);
}

/** Reads at most `maxBytes` of a body as UTF-8. @throws AppError `payload_too_large`, `bad_request` when it breaks off. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  if (!request.body) return "";
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for await (const chunk of whole(request.body)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** The pieces of a body; a caller who goes away in the middle of it has made no mistake of ours. */
async function* whole(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw new AppError("bad_request", { message: "the body broke off", cause });
  }
}

function tooLarge(maxBytes: number): AppError {
  return new AppError("payload_too_large", { message: `the body may have at most ${maxBytes} bytes` });
}
