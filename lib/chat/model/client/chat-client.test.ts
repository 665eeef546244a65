import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { messageText } from "../apply-chunk";
import type { ChatMessage, UiChunk } from "../ui-chunk";
import { createChatApi } from "./chat-api";
import { ChatClient } from "./chat-client";
import {
  answerChunks,
  FakeChatServer,
  frames,
  json,
  type StreamEnd,
  storedMessage,
  streamOf,
} from "./fake-chat-server";

const asked = { "x-conversation-id": "conv_1", "x-question-id": "msg_q" };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function start(server: FakeChatServer) {
  const memory = {
    conversation: null as string | null,
    reading: null as string | null,
    announced: [] as string[],
  };
  const client = new ChatClient({
    api: createChatApi({ fetch: server.fetch, csrfToken: () => "token" }),
    locale: () => "de",
    page: () => "/de",
    remember: (id) => {
      memory.conversation = id;
    },
    announce: (id) => memory.announced.push(id),
    noteReading: (id) => {
      memory.reading = id;
    },
    wasReading: () => memory.reading,
  });
  return { client, memory };
}

const answering =
  (chunks: readonly UiChunk[], end: StreamEnd = "done", headers: Record<string, string> = asked) =>
  (_: unknown, signal?: AbortSignal) =>
    streamOf(frames(chunks), end, headers, signal);

const stored =
  (messages: ChatMessage[], active = false) =>
  () =>
    json({
      id: "conv_1",
      title: "t",
      agent: "sales",
      status: "open",
      active,
      createdAt: "2026-01-01",
      messages,
    });

const texts = (client: ChatClient) => client.getState().messages.map((message) => messageText(message));
const settled = () => vi.advanceTimersByTimeAsync(0);

test("a question is sent once, its answer is read to the end, and the conversation is remembered", async () => {
  const server = new FakeChatServer().on("POST /api/chat", answering(answerChunks("msg_a", "Guten Tag!")));
  const { client, memory } = start(server);
  expect(client.send("Hallo")).toBe(true);
  expect(client.send("Noch eine")).toBe(false);
  await settled();
  expect(texts(client)).toEqual(["Hallo", "Guten Tag!"]);
  expect(client.getState()).toMatchObject({
    phase: "idle",
    conversationId: "conv_1",
    unsent: null,
    failure: null,
  });
  expect(client.getState().messages[0]?.id).toBe("msg_q");
  expect(client.getState().messages[1]?.metadata).toMatchObject({ status: "complete", mode: "extractive" });
  expect(memory).toEqual({ conversation: "conv_1", reading: null, announced: ["conv_1", "conv_1"] });
  expect(server.countOf("POST /api/chat")).toBe(1);
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

test("a question that does not arrive stays, and goes out with the same id when the device is online again", async () => {
  const server = new FakeChatServer().on(
    "POST /api/chat",
    () => {
      throw new TypeError("Failed to fetch");
    },
    answering(answerChunks("msg_a", "Da bin ich")),
  );
  const { client } = start(server);
  client.send("Hallo");
  await settled();
  expect(client.getState()).toMatchObject({
    phase: "idle",
    failure: { kind: "offline" },
    unsent: { text: "Hallo" },
  });
  expect(texts(client)).toEqual(["Hallo"]);
  client.wake();
  await settled();
  expect(texts(client)).toEqual(["Hallo", "Da bin ich"]);
  const [first, second] = server.calls.map(({ body }) => body);
  expect(second).toEqual(first);
});

test("an undelivered question can be taken back into the field", async () => {
  const server = new FakeChatServer().on("POST /api/chat", () => json({}, 500));
  const { client } = start(server);
  client.send("Hallo");
  await settled();
  expect(client.withdraw()).toBe("Hallo");
  expect(client.getState()).toMatchObject({ messages: [], failure: null, unsent: null });
});

test.each([
  [429, { "retry-after": "17" }, { kind: "rate_limited", retryAfterSeconds: 17 }],
  [429, {}, { kind: "rate_limited", retryAfterSeconds: 60 }],
  [413, {}, { kind: "too_long" }],
  [422, {}, { kind: "refused", fields: ["message"] }],
  [500, {}, { kind: "failed" }],
  [502, {}, { kind: "failed" }],
] as const)("status %i is told as what it means", async (status, headers, failure) => {
  const server = new FakeChatServer().on("POST /api/chat", () =>
    json({ errors: [{ path: "message", code: "custom", message: "no" }] }, status, headers),
  );
  const { client } = start(server);
  client.send("Hallo");
  await settled();
  expect(client.getState().failure).toEqual(failure);
  expect(client.getState().phase).toBe("idle");
});

test("a page that answers everything with 200 is not taken for an answer", async () => {
  const server = new FakeChatServer().on(
    "POST /api/chat",
    () => new Response("<html>", { headers: { "content-type": "text/html" } }),
  );
  const { client } = start(server);
  client.send("Hallo");
  await settled();
  expect(client.getState().failure).toEqual({ kind: "offline" });
});

test("a server that never begins to answer is out of reach after 20 s", async () => {
  const server = new FakeChatServer().on("POST /api/chat", () => Promise.withResolvers<Response>().promise);
  const { client } = start(server);
  client.send("Hallo");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(client.getState()).toMatchObject({ phase: "idle", failure: { kind: "offline" } });
});

test("a conversation that is gone is forgotten when opened, and its question can be asked anew", async () => {
  const server = new FakeChatServer()
    .on("GET /api/chat/conv_0", () => json({}, 404))
    .on(
      "POST /api/chat",
      answering(answerChunks("msg_a", "Gern")),
      () => json({}, 404),
      answering(answerChunks("msg_b", "Neu")),
    );
  const { client, memory } = start(server);
  memory.conversation = "conv_0";
  await client.open("conv_0");
  expect(client.getState().conversationId).toBeNull();
  expect(memory.conversation).toBeNull();

  client.send("Eins");
  await settled();
  client.send("Zwei");
  await settled();
  expect(client.getState().failure).toEqual({ kind: "not_found" });
  client.restart();
  await settled();
  expect(texts(client)).toEqual(["Zwei", "Neu"]);
  expect(server.calls.at(-1)?.body).not.toHaveProperty("id");
});

test("a changed question replaces itself and all that followed", async () => {
  const server = new FakeChatServer().on(
    "POST /api/chat",
    answering(answerChunks("msg_a", "Alt")),
    answering(answerChunks("msg_b", "Neu"), "done", { ...asked, "x-question-id": "msg_q2" }),
  );
  const { client } = start(server);
  client.send("Frage");
  await settled();
  client.send("Bessere Frage", { replaces: "msg_q" });
  expect(texts(client)).toEqual(["Bessere Frage"]);
  await settled();
  expect(texts(client)).toEqual(["Bessere Frage", "Neu"]);
  expect(server.calls[1]?.body).toMatchObject({ id: "conv_1", replaces: "msg_q" });
});

test("a change whose first attempt was lost half-way is sent without what it has replaced already", async () => {
  const server = new FakeChatServer().on(
    "POST /api/chat",
    answering(answerChunks("msg_a", "Alt")),
    () => json({}, 404),
    answering(answerChunks("msg_b", "Neu")),
  );
  const { client } = start(server);
  client.send("Frage");
  await settled();
  client.send("Bessere Frage", { replaces: "msg_q" });
  await settled();
  expect(texts(client)).toEqual(["Bessere Frage", "Neu"]);
  expect(server.calls[2]?.body).not.toHaveProperty("replaces");
});

test("opening another conversation while one streams leaves nothing of the first", async () => {
  const server = new FakeChatServer()
    .on("POST /api/chat", answering(answerChunks("msg_a", "Eins zwei").slice(0, 4), "hang"))
    .on("GET /api/chat/conv_2", () =>
      json({
        id: "conv_2",
        status: "open",
        active: false,
        messages: [storedMessage("msg_x", "user", "Anderes")],
      }),
    );
  const { client, memory } = start(server);
  client.send("Zähle");
  await settled();
  expect(client.getState().phase).toBe("streaming");
  await client.open("conv_2");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(client.getState()).toMatchObject({ conversationId: "conv_2", phase: "idle", failure: null });
  expect(texts(client)).toEqual(["Anderes"]);
  expect(memory.conversation).toBe("conv_2");
});

test("a new conversation begun while one streams hears nothing of the first", async () => {
  const server = new FakeChatServer().on(
    "POST /api/chat",
    answering(answerChunks("msg_a", "Eins").slice(0, 3), "hang"),
  );
  const { client } = start(server);
  client.send("Zähle");
  await settled();
  client.reset();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(client.getState()).toMatchObject({
    messages: [],
    phase: "idle",
    failure: null,
    conversationId: null,
  });
});

test("stop tells the server and keeps what was said", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const chunks = answerChunks("msg_a", "Eins zwei", "stopped");
  const server = new FakeChatServer()
    .on("POST /api/chat", () => {
      const body = new ReadableStream<Uint8Array>({
        async start(controller) {
          const send = (text: string) => controller.enqueue(new TextEncoder().encode(text));
          send(frames(chunks.slice(0, 3)).join(""));
          await promise;
          send(`${frames(chunks.slice(-1)).join("")}data: [DONE]\n\n`);
          controller.close();
        },
      });
      return new Response(body, { headers: { "content-type": "text/event-stream", ...asked } });
    })
    .on("POST /api/chat/conv_1/stop", () => {
      resolve();
      return new Response(null, { status: 204 });
    });
  const { client } = start(server);
  client.send("Zähle");
  await settled();
  await client.stop();
  await settled();
  expect(client.getState().phase).toBe("idle");
  expect(client.getState().messages.at(-1)).toMatchObject({ metadata: { status: "stopped" } });
  expect(texts(client)[1]).toBe("Eins");
});

test("stop ends the answer for the reader even when the server cannot be told", async () => {
  const server = new FakeChatServer().on(
    "POST /api/chat",
    answering(answerChunks("msg_a", "Eins").slice(0, 3), "hang"),
  );
  const { client } = start(server);
  client.send("Zähle");
  await settled();
  await client.stop();
  expect(client.getState()).toMatchObject({ phase: "idle", failure: null });
  expect(client.getState().messages.at(-1)?.metadata.status).toBe("stopped");
});

test("what another tab did while this one was reading is shown afterwards", async () => {
  const chunks = answerChunks("msg_a", "Eins");
  const { promise, resolve } = Promise.withResolvers<void>();
  const all = [
    storedMessage("msg_q", "user", "Zähle"),
    storedMessage("msg_a", "assistant", "Eins", "complete"),
    storedMessage("msg_r", "user", "Und weiter"),
    storedMessage("msg_b", "assistant", "Zwei", "complete"),
  ];
  const server = new FakeChatServer()
    .on("POST /api/chat", async () => {
      await promise;
      return streamOf(frames(chunks), "done", asked);
    })
    .on("GET /api/chat/conv_1", stored(all.slice(0, 2)), stored(all));
  const { client } = start(server);
  await client.open("conv_1");
  client.send("Zähle");
  await client.follow("conv_1");
  resolve();
  await settled();
  await settled();
  expect(texts(client)).toEqual(["Zähle", "Eins", "Und weiter", "Zwei"]);
});

test("an empty tab takes up the conversation another one begins; a tab with its own does not", async () => {
  const server = new FakeChatServer().on(
    "GET /api/chat/conv_1",
    stored([storedMessage("msg_q", "user", "Hallo")]),
  );
  const { client } = start(server);
  await client.follow("conv_1");
  expect(texts(client)).toEqual(["Hallo"]);
  await client.follow("conv_9");
  expect(client.getState().conversationId).toBe("conv_1");
});

test("a conversation deleted in another tab disappears here too", async () => {
  const server = new FakeChatServer().on(
    "GET /api/chat/conv_1",
    stored([storedMessage("msg_q", "user", "Hallo")]),
    () => json({}, 404),
  );
  const { client } = start(server);
  await client.open("conv_1");
  await client.follow("conv_1");
  expect(client.getState()).toMatchObject({ conversationId: null, messages: [] });
});

test("a rating that does not arrive is taken back where it is shown", async () => {
  const server = new FakeChatServer()
    .on("POST /api/chat", answering(answerChunks("msg_a", "Eins")))
    .on("POST /api/chat/conv_1/feedback", () => json({}, 500));
  const { client } = start(server);
  client.send("Zähle");
  await settled();
  const rated = client.rate("msg_a", -1).catch(() => "failed");
  expect(client.getState().messages.at(-1)?.metadata.rating).toBe(-1);
  expect(await rated).toBe("failed");
  expect(client.getState().messages.at(-1)?.metadata.rating).toBeUndefined();
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
