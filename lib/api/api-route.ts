import "server-only";
import { z } from "zod";
import { authenticate } from "@/lib/auth/authenticate";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission, requirePerson, requireScope } from "@/lib/auth/require-permission";
import { addressOf } from "@/lib/auth/visitor-session";
import { parseInput, parseJson, readQuery, readText } from "@/lib/core/http/read-body";
import { json, route } from "@/lib/core/http/route";
import { AppError, toAppError } from "@/lib/core/model/errors";
import { storableText } from "@/lib/core/model/storable-text";
import { enforceTier } from "./enforce-tier";
import { answerOnce } from "./idempotency";
import type { Operation } from "./model/operation";
import { selectFields } from "./model/select-fields";
import { recordActing } from "./record-acting";

/** What a handler gets, all of it parsed. */
export interface Call<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  params: z.output<Params>;
  query: z.output<Query>;
  body: z.output<Body>;
  request: Request;
  /** Network address of the caller, for limits. */
  address: string;
}

/** A path without parameters comes with none at all. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Route = (request: Request, context: Context) => Promise<Response>;

/** A handler returns the declared output, or a Response of its own for files, streams and cookies. */
type Handled<Output extends z.ZodType> = Promise<z.input<Output> | Response>;

/**
 * The door of an operation for people with an account: says who calls, counts the call, refuses what the declaration
 * does not allow, parses, runs, and answers.
 */
export function apiRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, O extends z.ZodType>(
  operation: Operation<P, Q, B, O>,
  handler: (call: Call<P, Q, B> & { viewer: UserViewer }) => Handled<O>,
): Route {
  return route<Context>(async (request, context) => {
    const viewer = await authenticate(request);
    if (!viewer) throw new AppError("unauthenticated");
    const limits = await enforceTier(viewer, operation.limit);
    return tellingLimits(limits, async () => {
      admit(operation, viewer);
      const respond = (call: Call<P, Q, B>) => handler({ ...call, viewer });
      const response = await serve(operation, request, context, credentialOf(viewer), respond);
      if (viewer.actorId) await recordActing(operation, viewer, (await context.params) ?? {});
      return response;
    });
  });
}

/**
 * The door of an operation that anybody may call. It repeats no answer: an address is shared by strangers, and an `Idempotency-Key`
 * names nobody.
 */
export function publicRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  O extends z.ZodType,
>(operation: Operation<P, Q, B, O>, handler: (call: Call<P, Q, B>) => Handled<O>): Route {
  return route<Context>(async (request, context) => {
    const address = addressOf(request);
    const limits = await enforceLimit(operation.limit ?? "publicRead", address);
    return tellingLimits(limits, () => serve(operation, request, context, null, handler));
  });
}

/** Refuses what the declaration does not allow. A project's members are asked for by the use-case. */
function admit({ access }: Operation, viewer: UserViewer): void {
  if (viewer.actorId && access.kind === "project" && access.permission === "project.members.write") {
    throw new AppError("forbidden", { message: "not while acting as somebody else" });
  }
  if (access.kind === "site") requirePermission(viewer, access.permission);
  else if (access.kind === "public" || access.scope === null) requirePerson(viewer);
  else requireScope(viewer, access.scope);
}

/** Answers are repeated to the credential they were made for only: another one of the person may be allowed less. */
function credentialOf({ userId, apiKeyId, sessionId }: UserViewer): string {
  return `${userId}/${apiKeyId ?? sessionId}`;
}

/** Puts the limits' state on the answer, and on the refusal as well. */
async function tellingLimits(
  limits: Record<string, string>,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    const response = await answer();
    for (const [name, value] of Object.entries(limits)) response.headers.set(name, value);
    return response;
  } catch (thrown) {
    const { code, message, cause, details } = toAppError(thrown);
    throw new AppError(code, {
      message,
      cause: cause ?? thrown,
      details: { ...details, headers: { ...limits, ...details.headers } },
    });
  }
}

async function serve<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, O extends z.ZodType>(
  operation: Operation<P, Q, B, O>,
  request: Request,
  context: Context,
  owner: string | null,
  handler: (call: Call<P, Q, B>) => Handled<O>,
): Promise<Response> {
  const params = parseInput(operation.params, await cleanParams(context));
  const query = readQuery(request, operation.query);
  const run = async (body: z.output<B>) => {
    const call = { params, query, body, request, address: addressOf(request) };
    return respond(operation, await handler(call), fieldsOf(query));
  };
  const once = (text: string, work: () => Promise<Response>) =>
    owner === null ? work() : answerOnce({ request, owner, text }, work);
  const takesJson = !(operation.body instanceof z.ZodVoid) && !operation.consumes;
  if (!takesJson) {
    const body = parseInput(operation.body, undefined);
    return operation.consumes ? run(body) : once("", () => run(body));
  }
  const text = await readText(request, operation.maxBytes ?? 64 * 1024);
  const body = parseJson(request, operation.body, text);
  return once(text, () => run(body));
}

async function cleanParams(context: Context): Promise<Record<string, string>> {
  const entries = Object.entries((await context.params) ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, storableText([value].flat().join("/"))]));
}

function fieldsOf(query: unknown): string | undefined {
  const isObject = typeof query === "object" && query !== null;
  return isObject && "fields" in query && typeof query.fields === "string" ? query.fields : undefined;
}

function respond(operation: Operation, result: unknown, fields: string | undefined): Response {
  if (result instanceof Response) return result;
  if (operation.output instanceof z.ZodVoid) return new Response(null, { status: 204 });
  const status = operation.status ?? 200;
  const shown = operation.output.parse(result);
  if (!fields) return json(shown, { status });
  const { answer, unknown } = selectFields(operation.output, shown, fields);
  if (unknown.length > 0) {
    const problem = { path: "fields", code: "custom", message: `has unknown names: ${unknown.join(", ")}` };
    throw new AppError("invalid_input", { details: { fields: [problem] } });
  }
  return json(answer, { status });
}
