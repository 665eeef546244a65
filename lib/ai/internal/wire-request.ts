import "server-only";
import http from "node:http";
import https from "node:https";
import { ModelError } from "../model/model-error";

/** Longest body that is read from a provider, in bytes. */
export const maxResponseBytes = 4_000_000;

/** Connections are kept and shared by all calls of the process; a free one closes after 30 seconds. */
const agentOptions = {
  keepAlive: true,
  maxSockets: Number.POSITIVE_INFINITY,
  maxFreeSockets: 512,
  timeout: 30_000,
};
const agents = { http: new http.Agent(agentOptions), https: new https.Agent(agentOptions) };

export interface WireInit {
  method?: string | undefined;
  headers?: RequestInit["headers"] | undefined;
  body?: RequestInit["body"] | undefined;
  signal?: AbortSignal | null | undefined;
}

export interface WireAnswer {
  message: http.IncomingMessage;
  /** Ends the call now: the connection is closed, so the provider stops working on it. */
  destroy(reason: unknown): void;
}

/** Failures of a connection as `ModelError`; an abort reason stays what it is. */
export function connectionError(error: unknown, signal: AbortSignal | null | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof ModelError) return error;
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  const lost = code === "ECONNRESET" || code === "EPIPE" || code?.startsWith("HPE_") === true;
  return new ModelError("unavailable", {
    ...(code ? { providerCode: code } : {}),
    ...(lost ? { connectionLost: true } : {}),
  });
}

/**
 * Posts a request and resolves when the headers are there. Plain node:http, because it costs a fraction of the global
 * fetch per chunk and closes the connection the moment the signal fires. Redirects are not followed.
 */
export function sendWireRequest(url: string, init: WireInit): Promise<WireAnswer> {
  const { signal } = init;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const secure = url.startsWith("https:");
    const headers = new Headers(init.headers);
    headers.delete("accept-encoding");
    const body = typeof init.body === "string" ? init.body : "";
    const request = (secure ? https : http).request(url, {
      method: init.method ?? "POST",
      agent: secure ? agents.https : agents.http,
      headers: { ...Object.fromEntries(headers), "content-length": Buffer.byteLength(body) },
    });
    const destroy = (reason: unknown) => {
      request.destroy(reason instanceof Error ? reason : new ModelError("aborted"));
    };
    const onAbort = () => destroy(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    request.once("close", () => signal?.removeEventListener("abort", onAbort));
    request.once("response", (message) => resolve({ message, destroy }));
    // Stays for the whole life of the request: an error after the headers is reported by the message too.
    request.on("error", (error) => reject(connectionError(error, signal)));
    request.end(body);
  });
}

/** The headers of an answer as the Fetch API has them. */
export function responseHeaders(message: http.IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}
