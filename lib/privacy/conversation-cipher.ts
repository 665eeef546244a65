import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";
import type { MaskState } from "./model/placeholder";

/** 32 bytes under a name that is stored with what it encrypts. */
export type CipherKey = { id: string; key: Uint8Array };

export type ConversationCipher = {
  /** The map as text for storing. Equal maps encrypt to different texts. */
  encrypt(conversationId: string, state: MaskState): string;
  /**
   * @throws Error when the text belongs to another conversation, was changed, or its key is not in the ring.
   */
  decrypt(conversationId: string, stored: string): MaskState;
  /** True when the text was written with an older key (or in an older form) and should be written anew. */
  isOutdated(stored: string): boolean;
};

const version = "v1";
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const stateSchema = z.object({ values: z.record(z.string(), z.string()) });

/**
 * Encrypts what masking hid, with AES-256-GCM (NIST SP 800-38D: random 96-bit IV, 128-bit tag). The conversation's id is
 * authenticated with it, so a map cannot be moved to another conversation.
 *
 * Stored form: `v1.<key id>.<base64url of IV, ciphertext, tag>`.
 * @param keys newest first: the first encrypts, all decrypt.
 * @throws Error when the ring is empty, an id is unusable or doubled, or a key is not 32 bytes long.
 */
export function createConversationCipher(keys: readonly CipherKey[]): ConversationCipher {
  const [newest] = keys;
  if (!newest) throw new Error("the key ring is empty");
  const ring = new Map(keys.map((entry) => [entry.id, entry.key]));
  if (ring.size !== keys.length) throw new Error("two keys of the ring have the same id");
  for (const { id, key } of keys) {
    if (!/^[\w-]{1,32}$/.test(id)) throw new Error("a key id is made of letters, digits, - and _");
    if (key.byteLength !== keyBytes) throw new Error(`key ${id} is not ${keyBytes} bytes long`);
  }

  return {
    encrypt(conversationId, state) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv("aes-256-gcm", newest.key, iv, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(conversationId));
      const sealed = Buffer.concat([
        iv,
        cipher.update(JSON.stringify(state), "utf8"),
        cipher.final(),
        cipher.getAuthTag(),
      ]);
      return `${version}.${newest.id}.${sealed.toString("base64url")}`;
    },

    decrypt(conversationId, stored) {
      const { keyId, sealed } = parseStored(stored);
      const key = ring.get(keyId);
      if (!key) throw new Error(`key ${keyId} is not in the ring`);
      const iv = sealed.subarray(0, ivBytes);
      const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(conversationId));
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      const text = Buffer.concat([decipher.update(sealed.subarray(ivBytes, -tagBytes)), decipher.final()]);
      return stateSchema.parse(JSON.parse(text.toString("utf8")));
    },

    isOutdated: (stored) => !stored.startsWith(`${version}.${newest.id}.`),
  };
}

function parseStored(stored: string): { keyId: string; sealed: Buffer } {
  const [form, keyId, body, ...rest] = stored.split(".");
  if (form !== version || !keyId || !body || rest.length > 0) throw new Error("not an encrypted map");
  const sealed = Buffer.from(body, "base64url");
  if (sealed.byteLength < ivBytes + tagBytes) throw new Error("not an encrypted map");
  return { keyId, sealed };
}
