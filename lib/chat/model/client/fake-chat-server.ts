import { vi } from "vitest";
import { messageText } from "../apply-chunk";
import type { ChatMessage, UiChunk } from "../ui-chunk";
import { createChatApi } from "./chat-api";
import { ChatClient } from "./chat-client";

/** What a fake answer does after its chunks: ends well, breaks off, or stays silent. */
export type StreamEnd = "done" | "cut" | "hang";

interface Call {
  method: string;
  path: string;
  body: unknown;
}

type Reply = (call: Call, signal: AbortSignal | undefined) => Response | Promise<Response>;

const encoder = new TextEncoder();

export const frames = (chunks: readonly UiChunk[]): string[] =>
  chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);

/** An event stream of the given pieces, which need not be whole frames. */
export function streamOf(
  pieces: readonly string[],
  end: StreamEnd,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece));
      if (end === "done") controller.enqueue(encoder.encode("data: [DONE]\n\n"));
      if (end !== "hang") controller.close();
      signal?.addEventListener("abort", () => {
        if (end === "hang") controller.error(new DOMException("aborted", "AbortError"));
      });
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream; charset=utf-8", ...headers } });
}

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });

/** The chunks of a short answer. */
export function answerChunks(
  id: string,
  text: string,
  status: "complete" | "stopped" = "complete",
): UiChunk[] {
  const metadata = { conversationId: "conv_1" };
  return [
    { type: "start", messageId: id, messageMetadata: { ...metadata, status: "streaming" } },
    { type: "text-start", id: "text" },
    ...(text.match(/.{1,4}/gs) ?? []).map((delta): UiChunk => ({ type: "text-delta", id: "text", delta })),
    { type: "text-end", id: "text" },
    { type: "finish", messageMetadata: { ...metadata, status, mode: "extractive" } },
  ];
}

export function storedMessage(
  id: string,
  role: ChatMessage["role"],
  text: string,
  status?: ChatMessage["metadata"]["status"],
): ChatMessage {
  return {
    id,
    role,
    parts: text === "" ? [] : [{ type: "text", text }],
    metadata: { conversationId: "conv_1", ...(status ? { status } : {}) },
  };
}

/** A stand-in for `fetch`: routes by "METHOD /path", each call answered by the next reply of its route, the last one again and again. */
export class FakeChatServer {
  readonly calls: Call[] = [];
  readonly #replies = new Map<string, Reply[]>();

  on(route: string, ...replies: Reply[]): this {
    this.#replies.set(route, replies);
    return this;
  }

  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const method = init.method ?? "GET";
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    const call = { method, path: String(input), body };
    this.calls.push(call);
    const replies = this.#replies.get(`${method} ${call.path}`);
    const reply = replies && replies.length > 1 ? replies.shift() : replies?.[0];
    if (!reply) throw new TypeError(`no reply for ${method} ${call.path}`);
    init.signal?.throwIfAborted();
    const answer = reply(call, init.signal ?? undefined);
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      Promise.resolve(answer).then(resolve, reject);
    });
  };

  countOf(route: string): number {
    return this.calls.filter(({ method, path }) => `${method} ${path}` === route).length;
  }
}

export const asked = { "x-conversation-id": "conv_1", "x-question-id": "msg_q" };

export function start(server: FakeChatServer) {
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

export const answering =
  (chunks: readonly UiChunk[], end: StreamEnd = "done", headers: Record<string, string> = asked) =>
  (_: unknown, signal?: AbortSignal) =>
    streamOf(frames(chunks), end, headers, signal);

export const stored =
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

export const texts = (client: ChatClient) =>
  client.getState().messages.map((message) => messageText(message));
export const settled = () => vi.advanceTimersByTimeAsync(0);
