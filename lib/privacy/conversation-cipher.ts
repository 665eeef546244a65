import "server-only";
import { z } from "zod";
import { assertKeyRing, isSealOutdated, type SealKey, seal, unseal } from "@/lib/core/seal";
import type { MaskState } from "./model/placeholder";

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

const stateSchema = z.object({ values: z.record(z.string(), z.string()) });

/**
 * Encrypts what masking hid. The conversation's id is authenticated with it, so a map cannot be moved to another conversation.
 * @throws Error when the ring is empty, an id is unusable or doubled, or a key is not 32 bytes long.
 */
export function createConversationCipher(keys: readonly SealKey[]): ConversationCipher {
  assertKeyRing(keys);
  return {
    encrypt: (conversationId, state) => seal(keys, conversationId, JSON.stringify(state)),
    decrypt: (conversationId, stored) => stateSchema.parse(JSON.parse(unseal(keys, conversationId, stored))),
    isOutdated: (stored) => isSealOutdated(keys, stored),
  };
}
