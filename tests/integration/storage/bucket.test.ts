import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/core/model/ids";
import { deleteObject } from "@/lib/storage/delete-object";
import { getObject, getObjectBytes } from "@/lib/storage/get-object";
import { objectKey } from "@/lib/storage/model/object-key";
import { putObject } from "@/lib/storage/put-object";

/** A store that speaks as much of S3 as is used: put, head, get and delete of an object, addressed by path. */
const stored = new Map<string, Buffer>();
const seen: IncomingMessage[] = [];
const server = createServer(async (request, response) => {
  seen.push(request);
  const path = new URL(request.url ?? "/", "http://store").pathname;
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  const object = stored.get(path);
  if (request.method === "PUT") stored.set(path, Buffer.concat(pieces));
  if (request.method === "DELETE") stored.delete(path);
  const isRead = request.method === "GET" || request.method === "HEAD";
  response.statusCode = isRead && !object ? 404 : request.method === "DELETE" ? 204 : 200;
  if (isRead && object) response.setHeader("content-length", object.length);
  response.end(request.method === "GET" ? object : undefined);
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  Object.assign(process.env, {
    S3_BUCKET: "rozoom-files",
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: "test",
    S3_SECRET_ACCESS_KEY: "test-secret-of-the-store",
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("a bucket keeps bytes and streams under ids, signed, and forgets what is deleted", async () => {
  const key = objectKey("file", newId("file"));
  await putObject(key, new TextEncoder().encode("Inhalt"));
  expect([...stored.keys()]).toEqual([`/rozoom-files/${key}`]);
  expect(new TextDecoder().decode(await getObjectBytes(key, 100))).toBe("Inhalt");
  const bytes = Buffer.alloc(3_000_000, 7);
  await putObject(key, {
    stream: Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]),
    sizeBytes: bytes.length,
  });
  expect((await getObject(key)).sizeBytes).toBe(bytes.length);
  expect(bytes.equals(await getObjectBytes(key, bytes.length))).toBe(true);
  await deleteObject(key);
  await expect(getObject(key)).rejects.toMatchObject({ code: "not_found" });
  for (const { headers } of seen) {
    expect(headers.authorization).toMatch(/^AWS4-HMAC-SHA256 /);
    expect(headers["x-amz-acl"]).toBeUndefined();
  }
});
