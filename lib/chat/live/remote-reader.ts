import "server-only";
import { randomUUID } from "node:crypto";
import { type SharedLink, sharedLink } from "./shared-link";
import type { Told } from "./shared-message";
import { type Admission, watchReader } from "./watch-reader";

/** Within this time the process that makes an answer says so, or nobody makes it any more (ms). */
const foundWithinMs = 2_000;
/** How often this process says which of its readers are still there (ms). */
const hereEveryMs = 2_000;
/** Silence after which the other side counts as gone (ms): three signs of life were missed. */
export const goneAfterMs = 7_000;

const encoder = new TextEncoder();

declare global {
  var rozoomRemoteReaders: Map<string, RemoteReader> | undefined;
  var rozoomHereTimer: NodeJS.Timeout | undefined;
}

/** Readers at this process of answers that others make. */
function readers(): Map<string, RemoteReader> {
  globalThis.rozoomRemoteReaders ??= new Map();
  return globalThis.rozoomRemoteReaders;
}

/**
 * An answer that another process makes, told from its beginning; null when none does. The stream fails when that
 * process falls silent or a part is lost: the reader then asks again, as after any lost connection. It ends when the
 * reader loses their admission.
 */
export async function readElsewhere(
  conversationId: string,
  answerId: string,
  admission?: Admission,
): Promise<ReadableStream<Uint8Array> | null> {
  const link = sharedLink();
  if (!link) return null;
  const reader = new RemoteReader(link, admission);
  const isAsked = await link.tellAll({
    kind: "read",
    conversationId,
    answerId,
    reader: reader.id,
    replyTo: link.own,
  });
  if (isAsked && (await reader.isFound())) return reader.stream;
  await reader.stream.cancel();
  return null;
}

/** Takes a part that came for one of this process's readers. */
export function takePart(part: Told<"part">): void {
  readers().get(part.reader)?.take(part);
}

/** One reader here of an answer made elsewhere. */
class RemoteReader {
  readonly id = randomUUID();
  readonly stream: ReadableStream<Uint8Array>;
  readonly #found = Promise.withResolvers<boolean>();
  readonly #silence = setTimeout(() => this.#fail("the answer's process fell silent"), goneAfterMs);
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly #endWatch: (() => void) | undefined;
  #nextPosition = 0;

  constructor(link: SharedLink, admission: Admission | undefined) {
    this.stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
      },
      cancel: () => this.#leave(link),
    });
    this.#endWatch = admission && watchReader(admission, () => this.#refuse(link));
    readers().set(this.id, this);
    sayHereRegularly();
  }

  /** Whether a process has said in time that it makes the answer. */
  async isFound(): Promise<boolean> {
    const deadline = setTimeout(() => this.#found.resolve(false), foundWithinMs);
    const isFound = await this.#found.promise;
    clearTimeout(deadline);
    return isFound;
  }

  take({ position, frames, isLast }: Told<"part">): void {
    this.#found.resolve(true);
    this.#silence.refresh();
    if (position !== this.#nextPosition) {
      this.#fail("a part of the answer was lost");
      return;
    }
    if (frames !== "") {
      this.#nextPosition += 1;
      this.#controller?.enqueue(encoder.encode(frames));
    }
    if (!isLast) return;
    this.#forget();
    this.#controller?.close();
  }

  #refuse(link: SharedLink): void {
    this.#controller?.close();
    this.#leave(link);
  }

  #leave(link: SharedLink): void {
    this.#forget();
    void link.tellAll({ kind: "leave", reader: this.id });
  }

  #fail(why: string): void {
    this.#forget();
    this.#controller?.error(new Error(why));
  }

  #forget(): void {
    clearTimeout(this.#silence);
    this.#endWatch?.();
    readers().delete(this.id);
    if (readers().size > 0) return;
    clearInterval(globalThis.rozoomHereTimer);
    globalThis.rozoomHereTimer = undefined;
  }
}

function sayHereRegularly(): void {
  globalThis.rozoomHereTimer ??= setInterval(
    () => void sharedLink()?.tellAll({ kind: "here", readers: [...readers().keys()] }),
    hereEveryMs,
  );
}
