import type { UiChunk } from "../ui-chunk";
import { type ChatFailure, failureOf } from "./call-server";
import type { Question } from "./chat-api";
import { type ChatState, type ChatSurroundings, initialState, type UnsentQuestion } from "./chat-state";
import { mergeStored, withChunk, withEnded, withQuestion, withRating } from "./message-log";
import { type ReadingEnd, readAnswer } from "./read-answer";
import { RestlessTimer } from "./restless-timer";

/** Silence after which a device that woke up does not trust its connection (ms). */
const trustMs = 8_000;
const reconnectDelaysMs = [300, 1_000, 2_000, 4_000, 8_000];

/**
 * One conversation as the reader's browser knows it: sends, streams, takes up again what broke off, and tells its
 * subscribers. Knows nothing of a user interface. Only the newest undertaking (sending, opening, reading) may change
 * the state: it holds `#run`, and one that finds its own aborted says nothing more.
 */
export class ChatClient {
  #state = initialState;
  readonly #around: ChatSurroundings;
  readonly #subscribers = new Set<() => void>();
  readonly #pause = new RestlessTimer();
  #run = new AbortController();
  #connection: AbortController | null = null;
  #heardAt = 0;
  #isOutdated = false;
  /** Answers made again unasked, because they broke off while nobody could read them; each question once. */
  readonly #redone = new Set<string>();

  constructor(around: ChatSurroundings) {
    this.#around = around;
  }

  readonly getState = (): ChatState => this.#state;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#subscribers.add(onChange);
    return () => this.#subscribers.delete(onChange);
  };

  /** Shows a stored conversation and takes up its running answer. A conversation that is gone is forgotten. */
  async open(id: string): Promise<void> {
    const run = this.#begin();
    this.#set({ ...initialState, conversationId: id, phase: "loading" });
    await this.#showStored(run, id, (failure) => {
      if (failure.kind === "not_found") this.reset();
      else this.#set({ phase: "idle", failure });
    });
  }

  /** Begins a new conversation; the old one stays in the history. */
  reset(): void {
    this.#begin();
    this.#around.remember(null);
    this.#around.noteReading(null);
    this.#set(initialState);
  }

  /** Asks. Returns false, and takes nothing, while another question is on its way. */
  send(text: string, options: { replaces?: string } = {}): boolean {
    const { phase, messages, unsent } = this.#state;
    if (phase !== "idle") return false;
    const clientId = newClientId();
    const arrived = messages.filter(({ id }) => id !== unsent?.clientId);
    // A question that never arrived cannot be replaced, only asked.
    const replaces = arrived.some(({ id }) => id === options.replaces) ? options.replaces : undefined;
    const edit = replaces ? { replaces } : {};
    this.#set({ messages: withQuestion(arrived, { id: clientId, text, ...edit }) });
    void this.#deliver({ clientId, text, ...edit });
    return true;
  }

  /** Sends the newest question again when it never arrived, else has it answered once more. */
  async retry(): Promise<void> {
    const { phase, unsent, messages, conversationId } = this.#state;
    const last = messages.at(-1);
    if (phase !== "idle") return;
    if (unsent) await this.#deliver(unsent);
    // The connection was given up; the answer may well have been made.
    else if (last?.metadata.status === "streaming") await this.refresh();
    else if (conversationId && last) await this.#redo(this.#begin(), last.id);
    else if (conversationId) await this.open(conversationId);
  }

  /** Asks the question that found its conversation gone in a new one. */
  restart(): void {
    const { unsent } = this.#state;
    this.reset();
    if (unsent) this.send(unsent.text);
  }

  /** Takes an undelivered question back; returns its words. */
  withdraw(): string {
    const { unsent, messages } = this.#state;
    if (!unsent) return "";
    this.#set({
      messages: messages.filter(({ id }) => id !== unsent.clientId),
      unsent: null,
      failure: null,
    });
    return unsent.text;
  }

  /** Ends the running answer; what was said stays. */
  async stop(): Promise<void> {
    const { conversationId, phase } = this.#state;
    if (phase === "idle" || phase === "loading") return;
    try {
      if (!conversationId) throw new TypeError("nothing is known of the answer yet");
      await this.#around.api.stop(conversationId);
      if (phase === "streaming") return;
    } catch {
      // The server cannot be told: at least this reader is spared the rest.
    }
    if (this.#state.phase === "idle") return;
    this.#begin();
    this.#around.noteReading(null);
    this.#set({ messages: withEnded(this.#state.messages, "stopped"), phase: "idle", progress: null });
  }

  /** Rates an answer, 0 takes it back. @throws ChatCallError, with the former rating shown again. */
  async rate(
    messageId: string,
    rating: 1 | -1 | 0,
    detail: { reason?: "wrong" | "incomplete" | "unclear" | "other"; comment?: string } = {},
  ): Promise<void> {
    const { conversationId, messages } = this.#state;
    if (!conversationId) return;
    const before = messages.find((message) => message.id === messageId)?.metadata.rating ?? 0;
    this.#set({ messages: withRating(messages, messageId, rating) });
    try {
      await this.#around.api.rate?.(conversationId, { messageId, rating, ...detail });
    } catch (error) {
      this.#set({ messages: withRating(this.#state.messages, messageId, before) });
      throw error;
    }
  }

  /** Asks for a person. @throws ChatCallError. */
  async requestHandoff(): Promise<void> {
    const { conversationId } = this.#state;
    if (!conversationId) return;
    await this.#around.api.handoff?.(conversationId);
    if (this.#state.conversationId === conversationId) this.#set({ handoff: true });
    this.#around.announce(conversationId);
  }

  /** Erases a conversation. @throws ChatCallError. */
  async remove(id: string): Promise<void> {
    await this.#around.api.remove(id).catch((error: unknown) => {
      if (failureOf(error).kind !== "not_found") throw error;
    });
    if (id === this.#state.conversationId) this.reset();
    this.#around.announce(id);
  }

  /** Another tab has changed a conversation: shows it when it is ours, or when there is none here yet. */
  async follow(id: string): Promise<void> {
    const { conversationId, phase } = this.#state;
    if (phase !== "idle") this.#isOutdated ||= id === conversationId;
    else if (conversationId === id) await this.refresh();
    else if (conversationId === null && this.#state.messages.length === 0) await this.open(id);
  }

  /** The device woke up, came online or shows this page again. */
  wake(): void {
    const { phase, failure, unsent } = this.#state;
    if (phase === "streaming" && Date.now() - this.#heardAt > trustMs) this.#connection?.abort();
    else if (phase === "reconnecting") this.#pause.skip();
    else if (phase === "idle" && unsent) {
      if (failure?.kind === "offline") void this.retry();
    } else void this.refresh();
  }

  /** Shows what is new in the conversation, when nothing is going on here. */
  async refresh(): Promise<void> {
    const { conversationId, phase, unsent } = this.#state;
    if (!conversationId || phase !== "idle" || unsent) return;
    await this.#showStored(this.#begin(), conversationId, (failure) => {
      if (failure.kind === "not_found") this.reset();
    });
  }

  async #showStored(run: AbortController, id: string, onFailure: (failure: ChatFailure) => void) {
    try {
      const isActive = await this.#load(run, id);
      const response = isActive ? await this.#around.api.resume(id, this.#connect(run)) : null;
      if (run.signal.aborted) return;
      await this.#readOn(run, id, response);
    } catch (error) {
      if (!run.signal.aborted) onFailure(failureOf(error));
    }
  }

  async #deliver(unsent: UnsentQuestion): Promise<void> {
    const run = this.#begin();
    this.#set({ phase: "sending", failure: null, progress: null, unsent });
    const { replaces, ...text } = unsent;
    try {
      await this.#ask(run, { text, ...(replaces ? { replaces } : {}) });
    } catch (error) {
      if (run.signal.aborted) return;
      const failure = failureOf(error);
      // The first attempt may have replaced it before its answer was lost.
      if (failure.kind === "not_found" && replaces) await this.#deliver(text);
      else this.#set({ phase: "idle", failure });
    }
  }

  async #redo(run: AbortController, messageId: string): Promise<void> {
    const { messages } = this.#state;
    const kept = messages.at(-1)?.role === "assistant" ? messages.slice(0, -1) : messages;
    this.#set({ messages: kept, phase: "sending", failure: null, progress: null });
    try {
      await this.#ask(run, { retry: messageId });
    } catch (error) {
      if (run.signal.aborted) return;
      const failure = failureOf(error);
      this.#set({ messages, phase: "idle", failure });
      // Another tab has asked something newer.
      if (failure.kind === "conflict") await this.refresh();
    }
  }

  async #ask(run: AbortController, question: Pick<Question, "text" | "replaces" | "retry">): Promise<void> {
    const { api, locale, page, remember, announce } = this.#around;
    const id = this.#state.conversationId;
    const response = await api.ask({ id, locale: locale(), page: page(), ...question }, this.#connect(run));
    if (run.signal.aborted) return;
    const conversationId = response.headers.get("x-conversation-id") ?? id;
    if (!conversationId) throw new TypeError("an answer without a conversation");
    const questionId = response.headers.get("x-question-id");
    const messages = this.#state.messages.map((message) =>
      message.id === question.text?.clientId && questionId ? { ...message, id: questionId } : message,
    );
    this.#set({ conversationId, messages, unsent: null });
    remember(conversationId);
    announce(conversationId);
    await this.#readOn(run, conversationId, response);
  }

  /** Reads the running answer to its end, over as many connections as it takes. */
  async #readOn(run: AbortController, id: string, first: Response | null): Promise<void> {
    let response = first;
    let failures = 0;
    for (;;) {
      if (!response) {
        const broken = this.#brokenAnswer();
        if (broken) return this.#redo(run, broken);
        return this.#settle(id);
      }
      this.#set({ phase: "streaming", failure: null });
      const end = await this.#readOnce(run, response);
      if (run.signal.aborted) return;
      if (end === "unfinished") this.#set({ messages: withEnded(this.#state.messages, "interrupted") });
      if (end !== "broken") return this.#settle(id);
      for (response = null; ; failures += 1) {
        if (run.signal.aborted) return;
        this.#set({ phase: "reconnecting", progress: null });
        const delayMs = reconnectDelaysMs[failures];
        if (delayMs === undefined) return this.#set({ phase: "idle", failure: { kind: "offline" } });
        await this.#pause.wait(delayMs);
        if (run.signal.aborted) return;
        try {
          const isActive = await this.#load(run, id);
          response = isActive ? await this.#around.api.resume(id, this.#connect(run)) : null;
          break;
        } catch (error) {
          if (failureOf(error).kind === "not_found" && !run.signal.aborted) return this.reset();
        }
      }
      if (run.signal.aborted) return;
      failures += 1;
    }
  }

  async #readOnce(run: AbortController, response: Response): Promise<ReadingEnd> {
    const connection = this.#connection;
    if (!response.body) return "broken";
    const bytes = () => {
      this.#heardAt = Date.now();
    };
    const chunk = (chunk: UiChunk, answerId: string | null) => {
      if (!run.signal.aborted) this.#apply(chunk, answerId);
    };
    return readAnswer(response.body, { bytes, chunk }, () => connection?.abort());
  }

  #apply(chunk: UiChunk, answerId: string | null): void {
    const { messages, conversationId } = this.#state;
    if (chunk.type === "start") this.#around.noteReading(chunk.messageId);
    if (chunk.type === "data-progress") this.#set({ progress: chunk.data.step });
    else if (answerId !== null)
      this.#set({ messages: withChunk(messages, conversationId ?? "", answerId, chunk) });
  }

  /**
   * The newest answer when it broke off because this reader was away: the server lets an answer go that nobody reads,
   * so a long reload or a sleeping laptop must have it made again. Once per question.
   */
  #brokenAnswer(): string | null {
    const last = this.#state.messages.at(-1);
    const question = this.#state.messages.at(-2);
    if (last?.metadata.status !== "interrupted" || last.id !== this.#around.wasReading() || !question)
      return null;
    if (this.#redone.has(question.id)) return null;
    this.#redone.add(question.id);
    return last.id;
  }

  #settle(conversationId: string): void {
    this.#around.noteReading(null);
    const wasReading = this.#state.phase === "streaming";
    this.#set({ phase: "idle", progress: null });
    if (wasReading) this.#around.announce(conversationId);
    if (this.#isOutdated) {
      this.#isOutdated = false;
      void this.refresh();
    }
  }

  /** Takes the conversation as the server has it; true when an answer is being made. */
  async #load(run: AbortController, id: string): Promise<boolean> {
    const stored = await this.#around.api.read(id, this.#connect(run));
    if (run.signal.aborted) return false;
    const messages = mergeStored(stored.messages, this.#state.messages);
    this.#around.remember(id);
    this.#set({ conversationId: id, messages, handoff: stored.status === "handoff", failure: null });
    return stored.active;
  }

  #begin(): AbortController {
    this.#run.abort();
    this.#pause.skip();
    this.#run = new AbortController();
    return this.#run;
  }

  /** A signal for one connection of an undertaking; the next one closes it. */
  #connect(run: AbortController): AbortSignal {
    this.#connection?.abort();
    const connection = new AbortController();
    if (run.signal.aborted) connection.abort();
    run.signal.addEventListener("abort", () => connection.abort(), { once: true });
    this.#connection = connection;
    return connection.signal;
  }

  #set(change: Partial<ChatState>): void {
    this.#state = { ...this.#state, ...change };
    for (const onChange of this.#subscribers) onChange();
  }
}

/** `crypto.randomUUID` is missing where a site is served without TLS, for example in a company's own network. */
function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
