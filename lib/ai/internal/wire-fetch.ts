import "server-only";
import { SseMerger } from "../model/merge-sse";
import { ModelError } from "../model/model-error";
import { wireFailureEvent } from "./classify-failure";
import { flushLater } from "./flush-clock";
import { collectingWindowMs, countStream } from "./stream-load";
import {
  connectionError,
  maxResponseBytes,
  responseHeaders,
  sendWireRequest,
  type WireAnswer,
  type WireInit,
} from "./wire-request";

/** Least milliseconds for which deltas are collected, from the caller to `streamingFetch`; never sent out. */
export const coalesceHeader = "x-coalesce-ms";

/** After `[DONE]` a server has this long to end its response, so that the connection can be used again. */
const drainMs = 500;

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

function addressOf(input: string | URL | Request): string {
  return input instanceof Request ? input.url : input.toString();
}

async function readBounded(
  { message, destroy }: WireAnswer,
  signal: WireInit["signal"],
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of message) {
      const bytes = Buffer.isBuffer(part) ? part : Buffer.from(part);
      size += bytes.length;
      if (size > maxResponseBytes) throw new ModelError("invalid_response", { providerCode: "too_large" });
      parts.push(bytes);
    }
  } catch (error) {
    destroy(error);
    throw connectionError(error, signal);
  }
  return new Uint8Array(Buffer.concat(parts));
}

async function readWhole(answer: WireAnswer, signal: WireInit["signal"]): Promise<Response> {
  const { message } = answer;
  const status = message.statusCode ?? 502;
  if (status < 200 || status > 599) {
    answer.destroy(undefined);
    throw new ModelError("invalid_response", { status });
  }
  const body = await readBounded(answer, signal);
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : new TextDecoder().decode(body), {
    status,
    headers: responseHeaders(message),
  });
}

/** A `fetch` for answers that are read as a whole: at most 4 MB, no redirects. Rejects with `ModelError`. */
export const boundedFetch: Fetch = async (input, init = {}) => {
  return readWhole(await sendWireRequest(addressOf(input), init), init.signal);
};

function isEventStream(contentType: string | undefined): boolean | null {
  if (contentType?.includes("text/event-stream")) return true;
  return contentType?.includes("application/json") ? false : null;
}

/**
 * The body of a stream with its events merged (see `SseMerger`). The first text passes at once. After that bytes are
 * only kept until the window has passed and the reader has taken what was there, so that a slow reader gets larger
 * pieces instead of a queue.
 */
function mergedBody(
  answer: WireAnswer,
  signal: WireInit["signal"],
  leastMs: number,
): ReadableStream<Uint8Array> {
  const { message, destroy } = answer;
  const merger = new SseMerger(isEventStream(message.headers["content-type"]));
  const encoder = new TextEncoder();
  const uncount = countStream();
  let size = 0;
  let pending = false;
  let closed = false;
  let forget: (() => void) | null = null;

  const close = () => {
    closed = true;
    uncount();
    forget?.();
    forget = null;
  };

  let flush: () => void = () => undefined;

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const pass = (text: string) => {
          if (text !== "") controller.enqueue(encoder.encode(text));
        };
        const end = () => {
          if (closed) return;
          pass(merger.take(true));
          close();
          controller.close();
        };
        flush = () => {
          forget?.();
          forget = null;
          pending = (controller.desiredSize ?? 0) <= 0;
          if (pending || closed) return;
          pass(merger.take(false));
          if (!merger.done) return;
          end();
          flushLater(drainMs, () => {
            if (!message.complete) destroy(undefined);
          });
        };
        const fail = (thrown: unknown) => {
          if (closed) return;
          const error = connectionError(thrown, signal);
          if (signal?.aborted || !(error instanceof ModelError)) {
            close();
            controller.error(error);
            return;
          }
          // An error would throw away what is still on its way through the SDK's streams; an event comes after it.
          pass(merger.take(false));
          pass(wireFailureEvent(error));
          close();
          controller.close();
        };
        message.on("data", (bytes: Buffer) => {
          if (closed) return;
          size += bytes.length;
          if (size > maxResponseBytes) {
            fail(new ModelError("invalid_response", { providerCode: "too_large" }));
            destroy(undefined);
            return;
          }
          merger.write(bytes);
          const windowMs = merger.visible ? collectingWindowMs(leastMs) : 0;
          if (windowMs === 0) flush();
          else forget ??= flushLater(windowMs, flush);
        });
        message.once("end", end);
        message.on("error", fail);
        message.once("close", () => {
          if (!closed) fail(new ModelError("unavailable", { connectionLost: true }));
        });
      },
      pull() {
        if (pending && !closed) flush();
      },
      cancel() {
        close();
        destroy(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

/**
 * A `fetch` for streamed chat completions that gives the SDK few large events instead of many small ones. Answers
 * other than 2xx are read as a whole for their error.
 */
export const streamingFetch: Fetch = async (input, init = {}) => {
  const headers = new Headers(init.headers);
  const leastMs = Number(headers.get(coalesceHeader) ?? 0);
  headers.delete(coalesceHeader);
  const answer = await sendWireRequest(addressOf(input), { ...init, headers });
  const status = answer.message.statusCode ?? 502;
  if (status < 200 || status > 299) return readWhole(answer, init.signal);
  return new Response(mergedBody(answer, init.signal, leastMs), {
    status: 200,
    headers: responseHeaders(answer.message),
  });
};
