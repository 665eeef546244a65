import type { UiChunk } from "../ui-chunk";

/**
 * The chunks of a UI message stream as they arrive. Ends at `[DONE]`; throws when the connection breaks before, or
 * says something that is no chunk.
 * @param onBytes called whenever anything arrives, before it makes a whole chunk
 */
export async function* readChunks(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void,
): AsyncGenerator<UiChunk, void, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new TypeError("the stream ended early");
      onBytes();
      const events = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
      rest = events.pop() ?? "";
      for (const event of events) {
        const data = dataOf(event);
        if (data === "[DONE]") return;
        if (data !== "") yield JSON.parse(data);
      }
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** The data lines of one event (WHATWG HTML §9.2.6); comments and other fields mean nothing here. */
function dataOf(event: string): string {
  return event
    .split(/\r?\n/)
    .flatMap((line) => (line.startsWith("data:") ? [line.slice(5).trimStart()] : []))
    .join("\n");
}
