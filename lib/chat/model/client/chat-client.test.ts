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
