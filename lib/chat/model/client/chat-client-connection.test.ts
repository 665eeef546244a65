import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  answerChunks,
  answering,
  asked,
  FakeChatServer,
  frames,
  json,
  settled,
  start,
  stored,
  storedMessage,
  streamOf,
  texts,
} from "./fake-chat-server";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("frames cut anywhere, even within a character, are put together again", async () => {
  const bytes = new TextEncoder().encode(
    frames(answerChunks("msg_a", "Zwei Wochen, 1 490 € – гаразд?")).join(""),
  );
  const server = new FakeChatServer().on("POST /api/chat", () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 3) controller.enqueue(bytes.slice(at, at + 3));
        controller.enqueue(new TextEncoder().encode("data: [DONE]\n\n"));
        controller.close();
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream", ...asked } });
  });
  const { client } = start(server);
  client.send("Wie lange?");
  await settled();
  expect(texts(client)[1]).toBe("Zwei Wochen, 1 490 € – гаразд?");
});

test("a connection cut in the middle is taken up again, and nothing stands there twice", async () => {
  const chunks = answerChunks("msg_a", "Eins zwei drei vier.");
  const question = storedMessage("msg_q", "user", "Zähle");
  const server = new FakeChatServer()
    .on("POST /api/chat", answering(chunks.slice(0, 4), "cut"))
    .on(
      "GET /api/chat/conv_1",
      stored([question, storedMessage("msg_a", "assistant", "", "streaming")], true),
    )
    .on("GET /api/chat/conv_1/stream", answering(chunks));
  const { client } = start(server);
  client.send("Zähle");
  await settled();
  expect(client.getState().phase).toBe("reconnecting");
  expect(texts(client)[1]).toBe("Eins zwe");
  await vi.advanceTimersByTimeAsync(300);
  expect(client.getState().phase).toBe("idle");
  expect(texts(client)).toEqual(["Zähle", "Eins zwei drei vier."]);
});

test("what was read stays in sight while the connection is taken up again", async () => {
  const chunks = answerChunks("msg_a", "Eins zwei drei vier.");
  const question = storedMessage("msg_q", "user", "Zähle");
  const server = new FakeChatServer()
    .on("POST /api/chat", answering(chunks.slice(0, 4), "cut"))
    .on(
      "GET /api/chat/conv_1",
      stored([question, storedMessage("msg_a", "assistant", "", "streaming")], true),
    )
    .on("GET /api/chat/conv_1/stream", () => Promise.withResolvers<Response>().promise);
  const { client } = start(server);
  client.send("Zähle");
  await vi.advanceTimersByTimeAsync(500);
  expect(texts(client)).toEqual(["Zähle", "Eins zwe"]);
});

test("an answer that ended while the connection was away is shown as it is stored", async () => {
  const question = storedMessage("msg_q", "user", "Zähle");
  const server = new FakeChatServer()
    .on("POST /api/chat", answering(answerChunks("msg_a", "Eins zwei").slice(0, 3), "cut"))
    .on(
      "GET /api/chat/conv_1",
      stored([question, storedMessage("msg_a", "assistant", "Eins zwei", "complete")]),
    );
  const { client } = start(server);
  client.send("Zähle");
  await vi.advanceTimersByTimeAsync(300);
  expect(client.getState().phase).toBe("idle");
  expect(texts(client)).toEqual(["Zähle", "Eins zwei"]);
});

test("an answer the server let go while nobody could read it is made again, once", async () => {
  const question = storedMessage("msg_q", "user", "Zähle");
  const broken = storedMessage("msg_a", "assistant", "Ei", "interrupted");
  const server = new FakeChatServer()
    .on(
      "POST /api/chat",
      answering(answerChunks("msg_a", "Eins").slice(0, 3), "cut"),
      answering(answerChunks("msg_b", "Eins").slice(0, 3), "cut"),
    )
    .on("GET /api/chat/conv_1", stored([question, broken]), stored([question, { ...broken, id: "msg_b" }]));
  const { client } = start(server);
  client.send("Zähle");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(server.calls.filter(({ method }) => method === "POST").map(({ body }) => body)).toMatchObject([
    { message: { role: "user" } },
    { id: "conv_1", retry: "msg_a" },
  ]);
  expect(client.getState()).toMatchObject({ phase: "idle", failure: null });
  expect(client.getState().messages.at(-1)?.metadata.status).toBe("interrupted");
});

test("after a reload that took too long the answer is made again", async () => {
  const question = storedMessage("msg_q", "user", "Zähle");
  const server = new FakeChatServer()
    .on("GET /api/chat/conv_1", stored([question, storedMessage("msg_a", "assistant", "Ei", "interrupted")]))
    .on("POST /api/chat", answering(answerChunks("msg_b", "Eins zwei")));
  const { client, memory } = start(server);
  memory.reading = "msg_a";
  await client.open("conv_1");
  expect(texts(client)).toEqual(["Zähle", "Eins zwei"]);
});

test("an answer that was interrupted long ago waits for its reader's wish", async () => {
  const question = storedMessage("msg_q", "user", "Zähle");
  const server = new FakeChatServer().on(
    "GET /api/chat/conv_1",
    stored([question, storedMessage("msg_a", "assistant", "Ei", "interrupted")]),
  );
  const { client } = start(server);
  await client.open("conv_1");
  expect(server.countOf("POST /api/chat")).toBe(0);
  server.on("POST /api/chat", answering(answerChunks("msg_b", "Eins zwei")));
  await client.retry();
  expect(texts(client)).toEqual(["Zähle", "Eins zwei"]);
});

test("a running answer is read along after a reload, and chunks told twice change nothing", async () => {
  const chunks = answerChunks("msg_a", "Eins zwei");
  const server = new FakeChatServer()
    .on(
      "GET /api/chat/conv_1",
      stored(
        [storedMessage("msg_q", "user", "Zähle"), storedMessage("msg_a", "assistant", "", "streaming")],
        true,
      ),
    )
    .on("GET /api/chat/conv_1/stream", answering([...chunks.slice(0, 4), ...chunks]));
  const { client } = start(server);
  await client.open("conv_1");
  expect(texts(client)).toEqual(["Zähle", "Eins zwei"]);
});

test("an answer that ended between looking and reading along is not waited for", async () => {
  const server = new FakeChatServer()
    .on(
      "GET /api/chat/conv_1",
      stored(
        [storedMessage("msg_q", "user", "Zähle"), storedMessage("msg_a", "assistant", "", "streaming")],
        true,
      ),
    )
    .on("GET /api/chat/conv_1/stream", () => new Response(null, { status: 204 }));
  const { client } = start(server);
  await client.open("conv_1");
  expect(client.getState().phase).toBe("idle");
});

test("silence for 25 s counts as a lost connection", async () => {
  const chunks = answerChunks("msg_a", "Eins zwei");
  const server = new FakeChatServer()
    .on("POST /api/chat", answering(chunks.slice(0, 3), "hang"))
    .on(
      "GET /api/chat/conv_1",
      stored([
        storedMessage("msg_q", "user", "Zähle"),
        storedMessage("msg_a", "assistant", "Eins zwei", "complete"),
      ]),
    );
  const { client } = start(server);
  client.send("Zähle");
  await vi.advanceTimersByTimeAsync(24_900);
  expect(client.getState().phase).toBe("streaming");
  await vi.advanceTimersByTimeAsync(500);
  expect(texts(client)[1]).toBe("Eins zwei");
});

test("a device that slept does not trust its connection", async () => {
  const chunks = answerChunks("msg_a", "Eins zwei");
  const server = new FakeChatServer()
    .on("POST /api/chat", answering(chunks.slice(0, 3), "hang"))
    .on(
      "GET /api/chat/conv_1",
      stored([
        storedMessage("msg_q", "user", "Zähle"),
        storedMessage("msg_a", "assistant", "Eins zwei", "complete"),
      ]),
    );
  const { client } = start(server);
  client.send("Zähle");
  await settled();
  client.wake();
  await settled();
  expect(client.getState().phase).toBe("streaming");
  vi.setSystemTime(Date.now() + 60_000);
  client.wake();
  await vi.advanceTimersByTimeAsync(300);
  expect(texts(client)[1]).toBe("Eins zwei");
});

test("a server that never begins to answer is out of reach after 20 s", async () => {
  const server = new FakeChatServer().on("POST /api/chat", () => Promise.withResolvers<Response>().promise);
  const { client } = start(server);
  client.send("Hallo");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(client.getState()).toMatchObject({ phase: "idle", failure: { kind: "offline" } });
});

test("garbage in the stream is a broken connection, not a broken page", async () => {
  const server = new FakeChatServer()
    .on("POST /api/chat", () =>
      streamOf([...frames(answerChunks("msg_a", "Eins").slice(0, 3)), "data: {nonsense\n\n"], "hang", asked),
    )
    .on(
      "GET /api/chat/conv_1",
      stored([
        storedMessage("msg_q", "user", "Zähle"),
        storedMessage("msg_a", "assistant", "Eins", "complete"),
      ]),
    );
  const { client } = start(server);
  client.send("Zähle");
  await vi.advanceTimersByTimeAsync(300);
  expect(texts(client)).toEqual(["Zähle", "Eins"]);
  expect(client.getState().phase).toBe("idle");
});

test("a server that stays away is given up after five attempts, with a way on", async () => {
  const server = new FakeChatServer()
    .on("POST /api/chat", answering(answerChunks("msg_a", "Eins").slice(0, 3), "cut"))
    .on("GET /api/chat/conv_1", () => json({}, 503));
  const { client } = start(server);
  client.send("Zähle");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.countOf("GET /api/chat/conv_1")).toBe(5);
  expect(client.getState()).toMatchObject({ phase: "idle", failure: { kind: "offline" } });
  expect(texts(client)).toEqual(["Zähle", "Eins"]);
});

test("a stream that says it is done without having finished is marked as interrupted", async () => {
  const server = new FakeChatServer().on(
    "POST /api/chat",
    answering(answerChunks("msg_a", "Eins").slice(0, 3)),
  );
  const { client } = start(server);
  client.send("Zähle");
  await settled();
  expect(client.getState().messages.at(-1)?.metadata.status).toBe("interrupted");
  expect(client.getState().phase).toBe("idle");
});
