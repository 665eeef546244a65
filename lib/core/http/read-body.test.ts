import { expect, test } from "vitest";
import { readText } from "./read-body";

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
