import "server-only";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** An archive that is written to a file piece by piece: as much is in memory as one piece holds. */
export interface ZipFile {
  /** Adds a text whose pieces come one after the other. */
  addText(name: string, pieces: AsyncIterable<string>): Promise<void>;
  /** Adds a file as it is; most files are compressed already. */
  addBytes(name: string, pieces: AsyncIterable<Uint8Array>): Promise<void>;
  /** Writes the table of contents and closes the file. */
  end(): Promise<void>;
}

/** Begins an archive at a path that only this user can read. */
export function createZipFile(path: string): ZipFile {
  const file = createWriteStream(path, { mode: 0o600 });
  const failed = once(file, "error").then(([error]) => Promise.reject(error));
  failed.catch(() => undefined);
  const zip = new Zip((error, piece) => {
    if (error) file.destroy(error);
    else file.write(piece);
  });
  const add = async (entry: ZipDeflate | ZipPassThrough, pieces: AsyncIterable<Uint8Array>) => {
    zip.add(entry);
    for await (const piece of pieces) {
      entry.push(piece);
      await drained(file, failed);
    }
    entry.push(new Uint8Array(), true);
    await drained(file, failed);
  };
  return {
    addText: (name, pieces) => add(new ZipDeflate(name, { level: 6 }), encoded(pieces)),
    addBytes: (name, pieces) => add(new ZipPassThrough(name), pieces),
    async end() {
      zip.end();
      file.end();
      await Promise.race([once(file, "finish"), failed]);
    },
  };
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}

/** Waits until the disk has taken what was given to it. */
async function drained(file: Writable, failed: Promise<never>): Promise<void> {
  if (file.writableNeedDrain) await Promise.race([once(file, "drain"), failed]);
}
