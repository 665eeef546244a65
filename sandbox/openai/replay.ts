import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

const recordedExchange = z.object({
  id: z.string(),
  status: z.number().int(),
  sse: z.boolean(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string(),
});

export type RecordedExchange = z.infer<typeof recordedExchange>;

/** Reads recorded exchanges, one JSON object `{id, status, sse, headers, body}` a line. */
export function readRecordedExchanges(file: string): RecordedExchange[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => recordedExchange.parse(JSON.parse(line)));
}

/** Where a body is cut into writes: pieces of `size` bytes, and a cut at `at`. */
export interface SplitOptions {
  splitSize: number;
  splitAt: number | null;
}

function pieces(body: Buffer, { splitSize, splitAt }: SplitOptions): Buffer[] {
  if (splitAt !== null) return [body.subarray(0, splitAt), body.subarray(splitAt)];
  if (splitSize === 0) return [body];
  return Array.from({ length: Math.ceil(body.length / splitSize) }, (_, index) =>
    body.subarray(index * splitSize, (index + 1) * splitSize),
  );
}

/**
 * Plays a recorded exchange back, cut into writes. Between two writes the loop turns once (after a single cut a
 * millisecond passes), so that they mostly reach the client as separate reads.
 */
export async function replayExchange(
  response: ServerResponse,
  exchange: RecordedExchange,
  split: SplitOptions,
): Promise<void> {
  response.socket?.setNoDelay(true);
  response.writeHead(exchange.status, {
    "content-type": exchange.sse ? "text/event-stream; charset=utf-8" : "application/json",
    ...(exchange.headers?.["retry-after"] ? { "retry-after": exchange.headers["retry-after"] } : {}),
  });
  for (const piece of pieces(Buffer.from(exchange.body), split)) {
    if (response.destroyed) return;
    if (piece.length > 0) response.write(piece);
    if (split.splitAt !== null) await wait(1);
    else await new Promise((resolve) => setImmediate(resolve));
  }
  response.end();
}
