import type { UiChunk } from "../ui-chunk";
import { readChunks } from "./read-chunks";

/** A connection that is silent for longer is lost (ms); the server itself gives up on a model after 20 s. */
const silenceMs = 25_000;

/** `broken`: the connection ended before the answer did. `unfinished`: the server said it was done without an end. */
export type ReadingEnd = "finished" | "unfinished" | "broken";

/**
 * Reads an answer over one connection. Never throws.
 * @param cutOff ends the connection; called when nothing arrives for too long
 * @param onChunk takes each chunk with the id of the answer it belongs to
 */
export async function readAnswer(
  body: ReadableStream<Uint8Array>,
  on: { bytes(): void; chunk(chunk: UiChunk, answerId: string | null): void },
  cutOff: () => void,
): Promise<ReadingEnd> {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const onBytes = () => {
    on.bytes();
    clearTimeout(silence);
    silence = setTimeout(cutOff, silenceMs);
  };
  let answerId: string | null = null;
  let isFinished = false;
  try {
    onBytes();
    for await (const chunk of readChunks(body, onBytes)) {
      if (chunk.type === "start") answerId = chunk.messageId;
      if (chunk.type === "finish" || chunk.type === "error") isFinished = true;
      on.chunk(chunk, answerId);
    }
    return isFinished ? "finished" : "unfinished";
  } catch {
    return isFinished ? "finished" : "broken";
  } finally {
    clearTimeout(silence);
  }
}
