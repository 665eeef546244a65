import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/core/model/ids";
import { deleteObject } from "@/lib/storage/delete-object";
import { fileResponse } from "@/lib/storage/file-response";
import { getObject, getObjectBytes } from "@/lib/storage/get-object";
import { objectKey } from "@/lib/storage/model/object-key";
import { putObject } from "@/lib/storage/put-object";
import { sniffContent } from "@/lib/storage/sniff-content";

const folder = mkdtempSync(path.join(tmpdir(), "rozoom-files-"));
const encoder = new TextEncoder();

beforeAll(() => {
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: "", S3_BUCKET: "" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("bytes and streams come back as they were, and a deleted file is gone", async () => {
  const key = objectKey("file", newId("file"));
  const bytes = crypto.getRandomValues(new Uint8Array(50_000));
  await putObject(key, { stream: Readable.from([Buffer.from(bytes)]), sizeBytes: bytes.length });
  expect((await getObject(key)).sizeBytes).toBe(50_000);
  expect(Buffer.from(await getObjectBytes(key, 50_000)).equals(bytes)).toBe(true);
  await putObject(key, encoder.encode("new"));
  expect(new TextDecoder().decode(await getObjectBytes(key, 10))).toBe("new");
  await deleteObject(key);
  await deleteObject(key);
  await expect(getObject(key)).rejects.toMatchObject({ code: "not_found" });
});

test("nobody else of the machine enters the folder", async () => {
  await putObject(objectKey("media", newId("upload")), encoder.encode("x"));
  expect(statSync(path.join(folder, "files")).mode & 0o777).toBe(0o700);
});

test("only ids of ours name a file", () => {
  for (const id of ["../secrets.json", "upl_../../x", "upl_a/b", "", "file_x"]) {
    expect(() => objectKey("avatar", id)).toThrow();
  }
});

test("more bytes than wanted are not read", async () => {
  const key = objectKey("file", newId("file"));
  await putObject(key, new Uint8Array(1_000));
  await expect(getObjectBytes(key, 999)).rejects.toMatchObject({ code: "payload_too_large" });
});

test("a file is saved by the browser and never run", async () => {
  const id = newId("file");
  await putObject(objectKey("file", id), encoder.encode("<script>alert(1)</script>"));
  const file = { storageKey: objectKey("file", id), name: "a\r\nb.html", contentType: "text/plain" };
  const response = await fileResponse(file);
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="a b\.html"/);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toContain("sandbox");
  expect(await response.text()).toBe("<script>alert(1)</script>");
});

test("content is told by its bytes, and nothing a browser would run is a picture", async () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  expect((await sniffContent(png))?.contentType).toBe("image/png");
  expect((await sniffContent(encoder.encode("%PDF-1.7\n%âãÏÓ\n")))?.contentType).toBe("application/pdf");
  expect((await sniffContent(zipSync({ "a.txt": encoder.encode("a") })))?.contentType).toBe(
    "application/zip",
  );
  for (const markup of [
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    "<svg onload=alert(1)>",
    "<!doctype html><script>",
    "# Preise",
  ]) {
    expect((await sniffContent(encoder.encode(markup)))?.contentType).toBe("text/plain");
  }
  expect(await sniffContent(new Uint8Array([0, 1, 2, 3, 255]))).toBeNull();
  expect(await sniffContent(new Uint8Array())).toBeNull();
});
