import "server-only";
import type { UiChunk } from "../model/ui-chunk";

/** Why an answer is ended before its end. */
export type AbortReason = "stopped" | "gone" | "timeout" | "deleted" | "shutdown";

/**
 * How long an answer goes on without a reader (ms). A reload needs a fraction of it; a reader who stays away must
 * not cost: the provider call ends within two seconds of the last reader's leaving.
 */
const graceMs = 1_500;

const encoder = new TextEncoder();
const lastFrame = encoder.encode("data: [DONE]\n\n");

type Reader = ReadableStreamDefaultController<Uint8Array>;

/**
 * One answer being made: what was said so far, and everybody who reads along. Each chunk is encoded once, whoever
 * reads. A reader who joins late is told the answer from its beginning.
 */
export class LiveAnswer {
  readonly conversationId: string;
  readonly messageId: string;
  readonly #abort = new AbortController();
  readonly #readers = new Set<Reader>();
  readonly #finished = Promise.withResolvers<void>();
  #frames: Uint8Array[] = [];
  #done = false;
  #graceTimer: NodeJS.Timeout | undefined;

  constructor(conversationId: string, messageId: string) {
    this.conversationId = conversationId;
    this.messageId = messageId;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get isDone(): boolean {
    return this.#done;
  }

  /** Resolves when the answer has ended and is stored. */
  get finished(): Promise<void> {
    return this.#finished.promise;
  }

  emit(chunk: UiChunk): void {
    if (this.#done) return;
    const frame = encoder.encode(`data: ${JSON.stringify(chunk)}\n\n`);
    this.#frames.push(frame);
    for (const reader of this.#readers) reader.enqueue(frame);
  }

  /** Ends the stream for all readers. */
  end(): void {
    if (this.#done) return;
    this.#done = true;
    clearTimeout(this.#graceTimer);
    this.#frames.push(lastFrame);
    for (const reader of this.#readers) {
      reader.enqueue(lastFrame);
      reader.close();
    }
    this.#readers.clear();
    this.#finished.resolve();
  }

  abort(reason: AbortReason): void {
    if (!this.#done) this.#abort.abort(reason);
  }

  /** A reader's stream of server-sent events, from the answer's beginning. */
  subscribe(): ReadableStream<Uint8Array> {
    let own: Reader | undefined;
    return new ReadableStream<Uint8Array>({
      start: (controller) => {
        own = controller;
        for (const frame of this.#frames) controller.enqueue(frame);
        if (this.#done) {
          controller.close();
          return;
        }
        this.#readers.add(controller);
        clearTimeout(this.#graceTimer);
      },
      cancel: () => {
        if (own) this.#leave(own);
      },
    });
  }

  #leave(reader: Reader): void {
    this.#readers.delete(reader);
    if (this.#done || this.#readers.size > 0) return;
    clearTimeout(this.#graceTimer);
    this.#graceTimer = setTimeout(() => this.abort("gone"), graceMs);
  }
}
