import { expect, test } from "vitest";
import { z } from "zod";
import { parseJson, readQuery, readText } from "./read-body";

function sending(body: ReadableStream<Uint8Array>): Request {
  const init = { method: "POST", body, duplex: "half" as const };
  return new Request("http://localhost:3000/", init);
}

test("a body that breaks off is the caller's mistake, not ours", async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new TypeError("aborted"));
    },
  });
  await expect(readText(sending(broken), 100)).rejects.toMatchObject({ code: "bad_request" });
});

test("a body over the limit is refused, however it is cut", async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(10).fill(97));
    },
  });
  await expect(readText(sending(endless), 100)).rejects.toMatchObject({ code: "payload_too_large" });
});

test("a character cut between two pieces is whole again", async () => {
  const [first, ...rest] = new TextEncoder().encode("€");
  const pieces = [Uint8Array.of(first ?? 0), Uint8Array.from(rest)];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  expect(await readText(sending(body), 100)).toBe("€");
});

const json = new Request("http://localhost:3000/?__proto__=1", {
  headers: { "content-type": "application/json" },
});
const named = z.strictObject({ name: z.string() });

test("a body nested deeper than any input of ours is refused", () => {
  const deep = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
  expect(() => parseJson(json, z.json(), deep)).toThrow(/64 levels/);
  const long = { name: '"\\['.repeat(1_000_000) };
  expect(parseJson(json, named, JSON.stringify(long))).toEqual(long);
});

test("a field called __proto__ is an unknown field and changes no object", () => {
  const refused = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return error;
    }
    return undefined;
  };
  const text = '{"name":"a","__proto__":{"role":"admin"}}';
  expect(refused(() => parseJson(json, named, text))).toMatchObject({
    details: { fields: [{ path: "__proto__", code: "unrecognized_keys" }] },
  });
  expect(refused(() => readQuery(json, z.strictObject({})))).toMatchObject({ code: "invalid_input" });
  expect(Object.hasOwn(Object.prototype, "role")).toBe(false);
});

test("what no database can store is taken out of a body's strings", () => {
  expect(parseJson(json, named, '{"name":"a\\u0000b\\ud800c"}')).toEqual({ name: "ab\ufffdc" });
});
