import "server-only";
import type { Readable } from "node:stream";
import { getObject } from "./get-object";
import { contentDisposition } from "./model/file-name";

/**
 * Answers with a stored file so that a browser saves it and runs nothing of it: attachment, fixed type, sandbox, no cache in between.
 * The caller has decided who may have it. @throws AppError `not_found`.
 */
export async function fileResponse(file: {
  storageKey: string;
  name: string;
  contentType: string;
}): Promise<Response> {
  const { sizeBytes, stream } = await getObject(file.storageKey);
  return new Response(webStream(stream), {
    headers: { ...guarded, ...described(file, "attachment"), "content-length": String(sizeBytes) },
  });
}

/** Answers with a picture that we have drawn ourselves, to be shown in our own pages. @param maxAgeSeconds in the person's own browser */
export function pictureResponse(picture: {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  contentType: "image/webp";
  etag: string;
  maxAgeSeconds: number;
}): Response {
  return new Response(picture.bytes, {
    headers: {
      ...guarded,
      ...described(picture, "inline"),
      "cache-control": `private, max-age=${picture.maxAgeSeconds}`,
      etag: picture.etag,
    },
  });
}

const guarded = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "same-origin",
};

function described(file: { name: string; contentType: string }, kind: "attachment" | "inline") {
  return { "content-type": file.contentType, "content-disposition": contentDisposition(kind, file.name) };
}

/** Reads on only as fast as the caller takes it, and lets go of the file when they leave. */
function webStream(stream: Readable): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = stream.iterator();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel() {
      stream.destroy();
    },
  });
}

/** Answers with a file that is made for this answer. */
export function madeFileResponse(file: { name: string; contentType: string; content: string }): Response {
  return new Response(file.content, { headers: { ...guarded, ...described(file, "attachment") } });
}
