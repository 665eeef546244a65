import "server-only";
import type { Readable } from "node:stream";
import { disk } from "./internal/disk";

/** A body too large for the memory; its size is known before, because S3 wants to know it (bytes). */
export interface StreamedContent {
  stream: Readable;
  sizeBytes: number;
}

/** Stores bytes under a key of `objectKey`; what lay there is replaced. Its kind and name stand in the caller's row. */
export async function putObject(key: string, content: Uint8Array | StreamedContent): Promise<void> {
  const store = await disk();
  const options = { contentType: "application/octet-stream" };
  if (content instanceof Uint8Array) return store.put(key, content, options);
  return store.putStream(key, content.stream, { ...options, contentLength: content.sizeBytes });
}
