import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** 32 bytes under a name that is stored with what it encrypts. */
export type SealKey = { id: string; key: Uint8Array };

const version = "v1";
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/**
 * Encrypts a text with AES-256-GCM (NIST SP 800-38D: random 96-bit IV, 128-bit tag). `context` is authenticated with it, so
 * a sealed text cannot be moved to another row or purpose. Equal texts give different results.
 *
 * Stored form: `v1.<key id>.<base64url of IV, ciphertext, tag>`.
 * @param keys newest first: the first encrypts, all decrypt. @throws Error when the ring is empty or wrong.
 */
export function seal(keys: readonly SealKey[], context: string, text: string): string {
  const newest = newestOf(keys);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", newest.key, iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(context));
  const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `${version}.${newest.id}.${sealed.toString("base64url")}`;
}

/** @throws Error when the text belongs to another context, was changed, or its key is not in the ring. */
export function unseal(keys: readonly SealKey[], context: string, stored: string): string {
  const { keyId, sealed } = parseStored(stored);
  const key = keys.find(({ id }) => id === keyId)?.key;
  if (!key) throw new Error(`key ${keyId} is not in the ring`);
  const iv = sealed.subarray(0, ivBytes);
  const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  const text = Buffer.concat([decipher.update(sealed.subarray(ivBytes, -tagBytes)), decipher.final()]);
  return text.toString("utf8");
}

/** True when the text was sealed with an older key (or in an older form) and should be sealed anew. */
export function isSealOutdated(keys: readonly SealKey[], stored: string): boolean {
  return !stored.startsWith(`${version}.${newestOf(keys).id}.`);
}

/** @throws Error when the ring is empty, an id is unusable or doubled, or a key is not 32 bytes long. */
export function assertKeyRing(keys: readonly SealKey[]): void {
  newestOf(keys);
  if (new Set(keys.map(({ id }) => id)).size !== keys.length)
    throw new Error("two keys of the ring have the same id");
  for (const { id, key } of keys) {
    if (!/^[\w-]{1,32}$/.test(id)) throw new Error("a key id is made of letters, digits, - and _");
    if (key.byteLength !== keyBytes) throw new Error(`key ${id} is not ${keyBytes} bytes long`);
  }
}

function newestOf(keys: readonly SealKey[]): SealKey {
  const [newest] = keys;
  if (!newest) throw new Error("the key ring is empty");
  return newest;
}

function parseStored(stored: string): { keyId: string; sealed: Buffer } {
  const [form, keyId, body, ...rest] = stored.split(".");
  if (form !== version || !keyId || !body || rest.length > 0) throw new Error("not a sealed text");
  const sealed = Buffer.from(body, "base64url");
  if (sealed.byteLength < ivBytes + tagBytes) throw new Error("not a sealed text");
  return { keyId, sealed };
}
