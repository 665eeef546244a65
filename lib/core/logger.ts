import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";
import { env } from "./env";
import { loggedError } from "./model/logged-error";

export interface RequestScope {
  requestId: string;
}

declare global {
  var rozoomRequestScope: AsyncLocalStorage<RequestScope> | undefined;
  var rozoomLogger: pino.Logger | undefined;
}

function requestScope(): AsyncLocalStorage<RequestScope> {
  globalThis.rozoomRequestScope ??= new AsyncLocalStorage<RequestScope>();
  return globalThis.rozoomRequestScope;
}

/** Runs `work` so that every log line inside carries the request's id. */
export function withRequestScope<T>(scope: RequestScope, work: () => T): T {
  return requestScope().run(scope, work);
}

export function currentRequestId(): string | undefined {
  return requestScope().getStore()?.requestId;
}

/**
 * Paths that never reach a log. Message texts, mail bodies and contact data are not logged at all;
 * this list catches what a careless object would carry along.
 */
const redactedPaths = [
  "authorization",
  "cookie",
  "password",
  "token",
  "secret",
  "apiKey",
  "email",
  "phone",
  "text",
  "parts",
  "body",
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** The process's structured logger (JSON lines on standard output). */
export function logger(): pino.Logger {
  globalThis.rozoomLogger ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
    redact: { paths: redactedPaths, censor: "[redacted]" },
    serializers: { err: loggedError },
    mixin: () => {
      const requestId = currentRequestId();
      return requestId ? { requestId } : {};
    },
  });
  return globalThis.rozoomLogger;
}
