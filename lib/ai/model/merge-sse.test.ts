import { expect, test } from "vitest";
import { SseMerger } from "./merge-sse";

const bytes = (text: string) => new TextEncoder().encode(text);
const delta = (content: string) =>
  `data: {"id":"1","choices":[{"index":0,"delta":{"content":${JSON.stringify(content)}}}]}`;

function eventsOf(text: string): unknown[] {
  return text
    .split("\n\n")
    .filter((block) => block !== "")
    .map((block) => JSON.parse(block.replace(/^data: /u, "")));
}

function textOf(events: unknown[]): string {
  return events
    .map((event) => /"content":("(?:[^"\\]|\\.)*")/u.exec(JSON.stringify(event))?.[1])
    .reduce<string>((text, part) => text + (part ? String(JSON.parse(part)) : ""), "");
}

function read(pieces: Uint8Array[], isStream: boolean | null = true): string {
  const merger = new SseMerger(isStream);
  let out = "";
  for (const piece of pieces) {
    merger.write(piece);
    out += merger.take(false);
  }
  return out + merger.take(true);
}

const stream = [
  ": PROCESSING",
  delta("Grüße "),
  delta("з Києва 🚀"),
  'data: {"choices":[{"delta":{"reasoning":"hm"}}]}',
  'data: {"choices":[{"delta":{"reasoning_content":"hmm"}}]}',
  delta(" и \n\n ok"),
  'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}',
  'data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":4}}',
  "data: [DONE]",
  "",
].join("\n\n");

test.each(["\n", "\r\n", "\r"])(
  "a stream split at any byte gives the same text (line ends %j)",
  (lineEnd) => {
    const whole = bytes(stream.replaceAll("\n", lineEnd));
    for (let at = 0; at <= whole.length; at += 1) {
      const events = eventsOf(read([whole.subarray(0, at), whole.subarray(at)]));
      expect(textOf(events)).toBe("Grüße з Києва 🚀 и \n\n ok");
      expect(JSON.stringify(events.at(-1))).toContain("completion_tokens");
    }
  },
);

test("single bytes give the same text, and what has arrived together becomes one event", () => {
  const whole = bytes(stream);
  const single = read(Array.from(whole, (byte) => Uint8Array.of(byte)));
  expect(textOf(eventsOf(single))).toBe("Grüße з Києва 🚀 и \n\n ok");
  expect(eventsOf(read([whole]))).toHaveLength(5);
});

test("nothing after [DONE] is read and the answer counts as complete", () => {
  const merger = new SseMerger(true);
  merger.write(bytes(`${delta("a")}\n\ndata: [DONE]\n\n${delta("b")}\n\n`));
  expect(textOf(eventsOf(merger.take(false)))).toBe("a");
  expect(merger.done).toBe(true);
});

test("data lines without blank lines between them are read as several events", () => {
  expect(textOf(eventsOf(read([bytes(`${delta("a")}\n${delta("b")}\n\n`)])))).toBe("ab");
});

test("a last event without a blank line behind it still counts", () => {
  expect(textOf(eventsOf(read([bytes(`${delta("a")}\n\n${delta("b")}`)])))).toBe("ab");
});

test("text waits for nothing until the first of it has been handed out", () => {
  const merger = new SseMerger(true);
  merger.write(bytes('data: {"choices":[{"delta":{"role":"assistant","content":""}}]}\n\n'));
  expect(merger.take(false)).toBe("");
  expect(merger.visible).toBe(false);
  merger.write(bytes(`${delta("a")}\n\n`));
  expect(merger.take(false)).not.toBe("");
  expect(merger.visible).toBe(true);
});

test("a whole completion in JSON becomes one event, with or without a content type", () => {
  const body = JSON.stringify({
    choices: [
      {
        message: {
          role: "assistant",
          content: "Hallo",
          tool_calls: [{ id: "c", function: { name: "f", arguments: "{}" } }],
        },
        finish_reason: "tool_calls",
      },
    ],
    usage: { prompt_tokens: 1 },
  });
  for (const isStream of [false, null]) {
    const [event] = eventsOf(read([bytes(body.slice(0, 20)), bytes(body.slice(20))], isStream));
    expect(event).toMatchObject({
      choices: [
        { delta: { content: "Hallo", tool_calls: [{ index: 0, id: "c" }] }, finish_reason: "tool_calls" },
      ],
      usage: { prompt_tokens: 1 },
    });
  }
});

test("what is not JSON is passed on to be rejected, errors as they are", () => {
  expect(read([bytes("data: <html>\n\n")])).toBe("data: <html>\n\n");
  expect(read([bytes('data: {"error":{"code":502}}\n\n')])).toBe('data: {"error":{"code":502}}\n\n');
  expect(read([bytes("Sign in, please")], false)).toBe("data: unreadable\n\n");
});
