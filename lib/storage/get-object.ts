import "server-only";
import type { Readable } from "node:stream";
import { AppError } from "@/lib/core/model/errors";
import { disk } from "./internal/disk";

export interface StoredObject {
  sizeBytes: number;
  stream: Readable;
}

/** A stored file as a stream. @throws AppError `not_found` when nothing lies under the key. */
export async function getObject(key: string): Promise<StoredObject> {
  const store = await disk();
  if (!(await store.exists(key))) throw new AppError("not_found", { message: "the file is gone" });
  const { contentLength } = await store.getMetaData(key);
  return { sizeBytes: contentLength, stream: await store.getStream(key) };
}

/**
 * A stored file whole. @throws AppError `not_found`, `payload_too_large` when it is larger than `maxBytes`.
 */
export async function getObjectBytes(key: string, maxBytes: number): Promise<Uint8Array> {
  const { sizeBytes, stream } = await getObject(key);
  if (sizeBytes > maxBytes) {
    stream.destroy();
    throw new AppError("payload_too_large", { message: `the file has more than ${maxBytes} bytes` });
  }
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
