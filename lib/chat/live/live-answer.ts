import "server-only";
import type { UiChunk } from "../model/ui-chunk";
import { type Admission, watchReader } from "./watch-reader";

/** Why an answer is ended before its end. */
export type AbortReason = "stopped" | "gone" | "timeout" | "deleted" | "shutdown";

/**
 * How long an answer goes on without a reader (ms). A reload needs a fraction of it; a reader who stays away must
 * not cost: the provider call ends within two seconds of the last reader's leaving.
 */
const graceMs = 1_500;

const encoder = new TextEncoder();

type Reader = ReadableStreamDefaultController<Uint8Array>;
/** Ends the looking after a reader's right to read; null for whoever needs none. */
type Watch = (() => void) | null;

/**
 * One answer being made: what was said so far, and everybody who reads along. What is said in one turn of the event
 * loop is one piece on the wire, encoded once, whoever reads: each piece costs a system call and the framework's whole
 * way out. A reader who joins late is told the answer from its beginning.
 */
export class LiveAnswer {
  readonly conversationId: string;
  readonly messageId: string;
  readonly #abort = new AbortController();
  readonly #readers = new Map<Reader, Watch>();
  readonly #finished = Promise.withResolvers<void>();
  readonly #pieces: Uint8Array[] = [];
  /** Said, but not yet passed on. */
  #said = "";
  #passing: NodeJS.Immediate | undefined;
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
    this.#said += `data: ${JSON.stringify(chunk)}\n\n`;
    this.#passing ??= setImmediate(() => this.#passOn());
  }

  #passOn(): void {
    clearImmediate(this.#passing);
    this.#passing = undefined;
    if (this.#said === "") return;
    const piece = encoder.encode(this.#said);
    this.#said = "";
    this.#pieces.push(piece);
    for (const reader of this.#readers.keys()) reader.enqueue(piece);
  }

  /** Ends the stream for all readers. */
  end(): void {
    if (this.#done) return;
    this.#done = true;
    clearTimeout(this.#graceTimer);
    this.#said += "data: [DONE]\n\n";
    this.#passOn();
    for (const [reader, endWatch] of this.#readers) {
      endWatch?.();
      reader.close();
    }
    this.#readers.clear();
    this.#finished.resolve();
  }

  abort(reason: AbortReason): void {
    if (!this.#done) this.#abort.abort(reason);
  }

  /**
   * A reader's stream of server-sent events, from the answer's beginning. It ends without its end when the reader loses
   * their admission, which counts as their leaving.
   */
  subscribe(admission?: Admission): ReadableStream<Uint8Array> {
    let own: Reader | undefined;
    return new ReadableStream<Uint8Array>({
      start: (controller) => {
        own = controller;
        this.#passOn();
        for (const piece of this.#pieces) controller.enqueue(piece);
        if (this.#done) {
          controller.close();
          return;
        }
        this.#readers.set(controller, admission ? this.#watch(controller, admission) : null);
        clearTimeout(this.#graceTimer);
      },
      cancel: () => {
        if (own) this.#leave(own);
      },
    });
  }

  #watch(reader: Reader, admission: Admission): Watch {
    return watchReader(admission, () => {
      reader.close();
      this.#leave(reader);
    });
  }

  #leave(reader: Reader): void {
    this.#readers.get(reader)?.();
    this.#readers.delete(reader);
    if (this.#done || this.#readers.size > 0) return;
    clearTimeout(this.#graceTimer);
    this.#graceTimer = setTimeout(() => this.abort("gone"), graceMs);
  }
}
