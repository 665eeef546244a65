import "server-only";
import { withRequestScope } from "../logger";
import { newId } from "../model/ids";
import { problemResponse } from "./problem";

const requestIdPattern = /^[\w-]{8,64}$/;

/** The caller's `X-Request-Id` when it is well formed, else a new one. */
function requestIdOf(request: Request): string {
  const given = request.headers.get("x-request-id");
  return given && requestIdPattern.test(given) ? given : newId("request");
}

/**
 * Wraps a route handler: gives it a request id, runs it in its log scope and translates whatever it throws
 * into a problem document. Every route handler of ours goes through here.
 */
export function route<Context>(
  handler: (request: Request, context: Context) => Promise<Response>,
): (request: Request, context: Context) => Promise<Response> {
  return (request, context) => {
    const requestId = requestIdOf(request);
    return withRequestScope({ requestId }, async () => {
      try {
        const response = await handler(request, context);
        response.headers.set("x-request-id", requestId);
        return response;
      } catch (error) {
        return problemResponse(error, requestId);
      }
    });
  };
}

/** A JSON answer that no cache keeps unless `headers` say otherwise. */
export function json(body: unknown, init: { status?: number; headers?: HeadersInit } = {}): Response {
  const headers = new Headers({ "cache-control": "no-store" });
  new Headers(init.headers).forEach((value, name) => {
    // The only header an answer has several of; Headers gives each by itself.
    if (name === "set-cookie") headers.append(name, value);
    else headers.set(name, value);
  });
  headers.set("content-type", "application/json; charset=utf-8");
  return new Response(JSON.stringify(body), { status: init.status ?? 200, headers });
}
