// Makes lib/auth/breached-passwords/list.bin of a JSON array of passwords that stand in published leaks:
//   node scripts/make-breached-list.mjs passwords.json
// Kept are those long enough to be chosen here, in lower case, as the first 8 bytes of their SHA-256, sorted.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const minLength = 8;
const [source] = process.argv.slice(2);
if (!source) throw new Error("name the JSON file");

const passwords = new Set(
  JSON.parse(readFileSync(source, "utf8"))
    .map((password) => String(password).normalize("NFKC").toLowerCase())
    .filter((password) => [...password].length >= minLength),
);
const hashes = [...passwords].map((password) =>
  createHash("sha256").update(password).digest().subarray(0, 8),
);
hashes.sort(Buffer.compare);
const file = path.join(import.meta.dirname, "../lib/auth/breached-passwords/list.bin");
writeFileSync(file, Buffer.concat(hashes));
console.log(`${hashes.length} passwords in ${file}`);
