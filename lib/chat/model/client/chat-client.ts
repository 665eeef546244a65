import type { Locale } from "@/lib/core/model/locale";
import { applyChunk, emptyAnswer } from "../apply-chunk";
import type { ChatMessage } from "../ui-chunk";
import { ChatCallError, type ChatFailure, chatApi, type Question } from "./chat-api";
import { readChunks } from "./read-chunks";

export interface ChatState {
  conversationId: string | null;
  messages: ChatMessage[];
  /** `reconnecting`: the connection broke in an answer and is being taken up again. */
  phase: "idle" | "loading" | "sending" | "streaming" | "reconnecting";
  progress: "searching" | "writing" | null;
  handoff: boolean;
  failure: ChatFailure | null;
}

/** Where the chat keeps its conversation between pages and tells other tabs. */
export interface ChatSurroundings {
  locale: Locale;
  page(): string;
  remember(conversationId: string | null): void;
  announce(conversationId: string): void;
}

const initialState: ChatState = {
  conversationId: null,
  messages: [],
  phase: "idle",
  progress: null,
  handoff: false,
  failure: null,
};

/** An answer that is silent for longer has lost its connection (ms); the server itself gives up on a model earlier. */
const silenceMs = 25_000;
const reconnectDelaysMs = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * One conversation as the reader's browser knows it: sends, streams, takes up again what broke off, and tells its
 * subscribers. Knows nothing of a user interface.
 */
export class ChatClient {
  #state = initialState;
  #around: ChatSurroundings;
  readonly #subscribers = new Set<() => void>();
  #reading: AbortController | null = null;

  constructor(around: ChatSurroundings) {
    this.#around = around;
  }

  readonly getState = (): ChatState => this.#state;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#subscribers.add(onChange);
    return () => this.#subscribers.delete(onChange);
  };

  get isBusy(): boolean {
    return this.#state.phase !== "idle";
  }

  /** Shows a stored conversation and takes up its running answer. A conversation that is gone is forgotten. */
  async open(id: string): Promise<void> {
    this.#reading?.abort();
    this.#set({ ...initialState, conversationId: id, phase: "loading" });
    try {
      await this.#load(id);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === "not_found") this.reset();
      else this.#set({ phase: "idle", failure });
      return;
    }
    await this.#follow(id);
  }

  /** Begins a new conversation; the old one stays in the history. */
  reset(): void {
    this.#reading?.abort();
    this.#around.remember(null);
    this.#set(initialState);
  }

  async send(text: string, options: { replaces?: string } = {}): Promise<void> {
    const clientId = crypto.randomUUID();
    const { conversationId, messages } = this.#state;
    const index = options.replaces ? messages.findIndex((message) => message.id === options.replaces) : -1;
    const kept = index < 0 ? messages : messages.slice(0, index);
    const question: ChatMessage = {
      id: clientId,
      role: "user",
      parts: [{ type: "text", text }],
      metadata: { conversationId: conversationId ?? "" },
    };
    this.#set({ messages: [...kept, question], phase: "sending", failure: null, progress: null });
    const replaces = index < 0 ? {} : { replaces: options.replaces };
    await this.#ask({ text: { clientId, text }, ...replaces }, clientId);
  }

  /** Sends the newest question again when it never arrived, else has it answered once more. */
  async retry(): Promise<void> {
    const { conversationId, messages } = this.#state;
    const last = messages.at(-1);
    if (!last) return;
    if (last.role === "user") {
      const text = last.parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("\n");
      this.#set({ phase: "sending", failure: null });
      await this.#ask({ text: { clientId: last.id, text } }, last.id);
    } else if (conversationId) {
      this.#set({ messages: messages.slice(0, -1), phase: "sending", failure: null });
      await this.#ask({ retry: last.id }, null);
    }
  }

  async stop(): Promise<void> {
    const { conversationId } = this.#state;
    if (conversationId) await chatApi.stop(conversationId).catch(() => this.#reading?.abort());
  }

  async rate(
    messageId: string,
    rating: 1 | -1 | 0,
    detail: { reason?: "wrong" | "incomplete" | "unclear" | "other"; comment?: string } = {},
  ): Promise<void> {
    const { conversationId, messages } = this.#state;
    if (!conversationId) return;
    await chatApi.rate(conversationId, { messageId, rating, ...detail });
    const rated = (message: ChatMessage): ChatMessage => {
      const { rating: _, ...metadata } = message.metadata;
      return { ...message, metadata: rating === 0 ? metadata : { ...metadata, rating } };
    };
    this.#set({ messages: messages.map((message) => (message.id === messageId ? rated(message) : message)) });
  }

  async requestHandoff(): Promise<void> {
    const { conversationId } = this.#state;
    if (!conversationId) return;
    await chatApi.handoff(conversationId);
    this.#set({ handoff: true });
  }

  async remove(id: string): Promise<void> {
    await chatApi.remove(id);
    if (id === this.#state.conversationId) this.reset();
  }

  /** Another tab has gone on with this conversation, or the device woke up: shows what is new. */
  async refresh(): Promise<void> {
    const { conversationId, phase } = this.#state;
    if (!conversationId || phase !== "idle") return;
    try {
      await this.#load(conversationId);
      await this.#follow(conversationId);
    } catch (error) {
      if (failureOf(error).kind === "not_found") this.reset();
    }
  }

  async #ask(
    question: Pick<Question, "text" | "replaces" | "retry">,
    clientId: string | null,
  ): Promise<void> {
    const reading = this.#beginReading();
    const { locale } = this.#around;
    try {
      const id = this.#state.conversationId;
      const response = await chatApi.ask(
        { id, locale, page: this.#around.page(), ...question },
        reading.signal,
      );
      const conversationId = response.headers.get("x-conversation-id") ?? id ?? "";
      const questionId = response.headers.get("x-question-id");
      const messages = this.#state.messages.map((message) =>
        message.id === clientId && questionId ? { ...message, id: questionId } : message,
      );
      this.#around.remember(conversationId);
      this.#around.announce(conversationId);
      this.#set({ conversationId, messages, phase: "streaming" });
      await this.#readAnswer(response, reading);
    } catch (error) {
      if (reading.signal.aborted && this.#reading !== reading) return;
      this.#set({ phase: "idle", progress: null, failure: failureOf(error) });
    }
  }

  /** Reads an answer to its end; takes it up again when the connection breaks. */
  async #readAnswer(response: Response, reading: AbortController): Promise<void> {
    const { conversationId } = this.#state;
    if (!conversationId || !response.body) return;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const watch = () => {
      clearTimeout(silence);
      silence = setTimeout(() => reading.abort(), silenceMs);
    };
    try {
      watch();
      for await (const chunk of readChunks(response.body)) {
        watch();
        if (this.#reading !== reading) return;
        if (chunk.type === "data-progress") this.#set({ progress: chunk.data.step });
        else
          this.#applyToAnswer(
            (answer) => applyChunk(answer, chunk),
            chunk.type === "start" ? chunk.messageId : null,
          );
      }
      this.#set({ phase: "idle", progress: null });
      this.#around.announce(conversationId);
    } catch {
      if (this.#reading === reading) await this.#reconnect(conversationId);
    } finally {
      clearTimeout(silence);
    }
  }

  async #reconnect(conversationId: string): Promise<void> {
    this.#set({ phase: "reconnecting" });
    for (const delayMs of reconnectDelaysMs) {
      await waitOrOnline(delayMs);
      if (this.#state.conversationId !== conversationId) return;
      try {
        await this.#load(conversationId);
        const broken = this.#state.messages.at(-1)?.metadata.status;
        const isRunning = await this.#follow(conversationId);
        // Nobody read along for a while, so the server let the answer go: the reader is back and gets it.
        if (!isRunning && (broken === "interrupted" || broken === "failed")) await this.retry();
        return;
      } catch {}
    }
    this.#set({ phase: "idle", progress: null, failure: { kind: "offline" } });
  }

  /** Reads the running answer, if there is one. */
  async #follow(conversationId: string): Promise<boolean> {
    const reading = this.#beginReading();
    const response = await chatApi.resume(conversationId, reading.signal);
    if (!response) {
      this.#set({ phase: "idle", progress: null });
      return false;
    }
    this.#set({ phase: "streaming", failure: null });
    await this.#readAnswer(response, reading);
    return true;
  }

  async #load(id: string): Promise<void> {
    const { messages, status } = await chatApi.read(id);
    this.#around.remember(id);
    this.#set({ conversationId: id, messages, handoff: status === "handoff", failure: null });
  }

  #beginReading(): AbortController {
    this.#reading?.abort();
    this.#reading = new AbortController();
    return this.#reading;
  }

  #applyToAnswer(change: (answer: ChatMessage) => ChatMessage, startedId: string | null): void {
    const { messages, conversationId } = this.#state;
    const last = messages.at(-1);
    if (last?.role === "assistant" && (startedId === null || last.id === startedId)) {
      this.#set({ messages: [...messages.slice(0, -1), change(last)] });
    } else if (startedId !== null) {
      this.#set({ messages: [...messages, change(emptyAnswer(startedId, conversationId ?? ""))] });
    }
  }

  #set(change: Partial<ChatState>): void {
    this.#state = { ...this.#state, ...change };
    for (const onChange of this.#subscribers) onChange();
  }
}

function failureOf(error: unknown): ChatFailure {
  return error instanceof ChatCallError ? error.failure : { kind: "failed" };
}

/** Waits, but not longer than until the device is online again. */
function waitOrOnline(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener("online", done);
  });
}
