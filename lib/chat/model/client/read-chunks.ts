import type { UiChunk } from "../ui-chunk";

/** The chunks of a UI message stream as they arrive. Ends at `[DONE]`; throws when the connection breaks before. */
export async function* readChunks(body: ReadableStream<Uint8Array>): AsyncGenerator<UiChunk, void, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new TypeError("the stream ended early");
      const events = (rest + decoder.decode(value, { stream: true })).split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) {
        const data = event.startsWith("data: ") ? event.slice(6) : "";
        if (data === "[DONE]") return;
        if (data !== "") yield JSON.parse(data);
      }
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
