import "server-only";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";

const file = path.join(process.cwd(), "lib/auth/breached-passwords/list.bin");

/** Bytes of each hash; see the folder's README. */
const width = 8;

let list: Promise<Buffer> | undefined;

/** Whether a password stands in the bundled list of leaked ones, in any capitals. 144 kB, read on first use. */
export async function isBreachedPassword(password: string): Promise<boolean> {
  list ??= readFile(file);
  const hashes = await list;
  const text = password.normalize("NFKC").toLowerCase();
  const wanted = createHash("sha256").update(text).digest().subarray(0, width);
  let low = 0;
  let high = hashes.length / width;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = wanted.compare(hashes, middle * width, (middle + 1) * width);
    if (order === 0) return true;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return false;
}
