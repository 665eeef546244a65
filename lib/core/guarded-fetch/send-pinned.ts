import "server-only";
import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Target } from "./check-target";
import { GuardedFetchError } from "./guarded-fetch-error";

export type Hop = { method: string; headers: Headers; body: Uint8Array | undefined };

export type Exchange = {
  status: number;
  statusText: string;
  headers: Headers;
  /** Decoded and limited; null where HTTP allows none. */
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
  /** Closes the connection without reading the body. */
  discard(): void;
};

export type ExchangeLimits = { maxBytes: number; headersMs: number; totalMs: number; signal: AbortSignal };

const bodilessStatuses = new Set([101, 103, 204, 205, 304]);

/** One request to the target's checked addresses, on a connection of its own. */
export function sendPinned(target: Target, hop: Hop, limits: ExchangeLimits): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const send = target.url.protocol === "https:" ? https.request : http.request;
    const request = send(target.url, {
      method: hop.method,
      headers: requestHeaders(hop),
      lookup: pinnedLookup(target),
      agent: false,
    });

    const outcome: { failure?: unknown } = {};
    const stop = (reason: unknown) => {
      outcome.failure = reason;
      request.destroy(reason instanceof Error ? reason : new Error("aborted", { cause: reason }));
      reject(reason);
    };
    const onAbort = () => stop(limits.signal.reason);
    const timeOut = (ms: number) => () =>
      stop(new GuardedFetchError("timeout", `${target.hostname}: not done within ${Math.round(ms)} ms`));
    const headersTimer = setTimeout(timeOut(limits.headersMs), limits.headersMs);
    const totalTimer = setTimeout(timeOut(limits.totalMs), limits.totalMs);
    limits.signal.addEventListener("abort", onAbort, { once: true });

    request.once("close", () => {
      clearTimeout(headersTimer);
      clearTimeout(totalTimer);
      limits.signal.removeEventListener("abort", onAbort);
    });
    request.once("error", (cause) => reject(networkError(target, cause)));
    request.once("response", (response) => {
      clearTimeout(headersTimer);
      try {
        resolve(readExchange(target, hop, response, limits.maxBytes, outcome));
      } catch (error) {
        stop(error);
      }
    });
    request.end(hop.body);
  });
}

function requestHeaders(hop: Hop): Record<string, string> {
  const headers = Object.fromEntries(hop.headers);
  if (hop.body) headers["content-length"] = String(hop.body.byteLength);
  return { accept: "*/*", "accept-encoding": "gzip, deflate, br", ...headers };
}

function pinnedLookup({ addresses }: Target): LookupFunction {
  return (_hostname, options, callback) => {
    const wanted = addresses.filter(({ family }) => !options.family || family === Number(options.family));
    const [first] = wanted;
    if (!first) callback(new Error("no checked address of this family"), "", 0);
    else if (options.all) callback(null, [...wanted]);
    else callback(null, first.address, first.family);
  };
}

function readExchange(
  target: Target,
  hop: Hop,
  response: http.IncomingMessage,
  maxBytes: number,
  outcome: { failure?: unknown },
): Exchange {
  const headers = new Headers();
  for (let i = 0; i + 1 < response.rawHeaders.length; i += 2) {
    const name = response.rawHeaders[i];
    if (name && !/^set-cookie2?$/i.test(name)) headers.append(name, response.rawHeaders[i + 1] ?? "");
  }
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 599)
    throw new GuardedFetchError("network", `${target.hostname}: status ${status}`);
  const common = { status, statusText: response.statusMessage ?? "", discard: () => response.destroy() };
  if (hop.method === "HEAD" || bodilessStatuses.has(status)) {
    response.resume();
    return { ...common, headers, body: null };
  }
  if (Number(headers.get("content-length")) > maxBytes) {
    throw new GuardedFetchError("too_large", `${target.hostname}: larger than ${maxBytes} bytes`);
  }
  const body = webStream(target, decoded(target, response, headers), response, maxBytes, outcome);
  headers.delete("content-encoding");
  headers.delete("content-length");
  headers.delete("transfer-encoding");
  return { ...common, headers, body };
}

function decoded(target: Target, response: http.IncomingMessage, headers: Headers): Readable {
  const encoding = (headers.get("content-encoding") ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return response;
  const decoder =
    encoding === "gzip" || encoding === "x-gzip"
      ? createGunzip()
      : encoding === "deflate"
        ? createInflate()
        : encoding === "br"
          ? createBrotliDecompress()
          : undefined;
  if (!decoder) throw new GuardedFetchError("encoding", `${target.hostname}: encoding not understood`);
  return joined(response, decoder);
}

/** Errors of either side destroy the other; whoever reads the end sees them. */
function joined(from: Readable, to: Transform): Transform {
  pipeline(from, to, () => undefined);
  return to;
}

function webStream(
  target: Target,
  stream: Readable,
  response: http.IncomingMessage,
  maxBytes: number,
  outcome: { failure?: unknown },
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = stream[Symbol.asyncIterator]();
  let received = 0;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) return controller.close();
        const chunk = new Uint8Array(value);
        received += chunk.byteLength;
        if (received > maxBytes) {
          throw new GuardedFetchError("too_large", `${target.hostname}: larger than ${maxBytes} bytes`);
        }
        controller.enqueue(chunk);
      } catch (cause) {
        response.destroy();
        controller.error(outcome.failure ?? networkError(target, cause));
      }
    },
    cancel() {
      response.destroy();
    },
  });
}

function networkError(target: Target, cause: unknown): GuardedFetchError {
  if (cause instanceof GuardedFetchError) return cause;
  return new GuardedFetchError("network", `${target.hostname}: the connection failed`, cause);
}
