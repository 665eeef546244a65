import "server-only";

/** A UI message stream (AI SDK protocol v1) as an HTTP answer that no proxy buffers or keeps. */
export function streamResponse(body: ReadableStream<Uint8Array>, headers: Record<string, string>): Response {
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
      "x-vercel-ai-ui-message-stream": "v1",
      ...headers,
    },
  });
}
