import "server-only";
import type { LiveAnswer } from "./live-answer";
import { goneAfterMs } from "./remote-reader";
import { sharedLink } from "./shared-link";

/** What is said within this time is told in one message (ms). */
const togetherMs = 40;

declare global {
  var rozoomToldElsewhere: Map<string, ToldElsewhere> | undefined;
}

/** Readers at other processes of answers this one makes, by the id they gave themselves. */
function listeners(): Map<string, ToldElsewhere> {
  globalThis.rozoomToldElsewhere ??= new Map();
  return globalThis.rozoomToldElsewhere;
}

/** Tells an answer, from its beginning, to a reader at another process. */
export function tellElsewhere(answer: LiveAnswer, reader: string, channel: string): void {
  if (listeners().has(reader)) return;
  const told = new ToldElsewhere(answer, reader, channel);
  listeners().set(reader, told);
  void told.run().finally(() => listeners().delete(reader));
}

/** The reader is there. */
export function noteHere(reader: string): void {
  listeners().get(reader)?.noteHere();
}

export function noteLeave(reader: string): void {
  listeners().get(reader)?.leave();
}

/**
 * A reader at another process is a reader like any other of the answer: it holds it, and its leaving starts the
 * grace. Only such a reader costs a message.
 */
class ToldElsewhere {
  readonly #source: ReadableStreamDefaultReader<Uint8Array>;
  readonly #reader: string;
  readonly #channel: string;
  readonly #decoder = new TextDecoder();
  readonly #silence = setTimeout(() => this.leave(), goneAfterMs);
  #position = 0;
  #frames = "";
  #timer: NodeJS.Timeout | undefined;
  #hasLeft = false;

  constructor(answer: LiveAnswer, reader: string, channel: string) {
    this.#source = answer.subscribe().getReader();
    this.#reader = reader;
    this.#channel = channel;
  }

  /** Resolves when the answer has ended or the reader has left. */
  async run(): Promise<void> {
    this.#tell(false);
    for (;;) {
      const { done, value } = await this.#source.read();
      if (done) break;
      this.#frames += this.#decoder.decode(value, { stream: true });
      this.#timer ??= setTimeout(() => this.#tell(false), togetherMs);
    }
    clearTimeout(this.#silence);
    if (!this.#hasLeft) this.#tell(true);
  }

  noteHere(): void {
    this.#silence.refresh();
    this.#tell(false);
  }

  leave(): void {
    this.#hasLeft = true;
    clearTimeout(this.#timer);
    void this.#source.cancel();
  }

  #tell(isLast: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [frames, position] = [this.#frames, this.#position];
    this.#frames = "";
    if (frames !== "") this.#position += 1;
    sharedLink()?.tell(this.#channel, { kind: "part", reader: this.#reader, position, frames, isLast });
  }
}
