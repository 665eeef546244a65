import "server-only";
import { secrets } from "@/lib/core/env-secrets";
import { logger } from "@/lib/core/logger";
import { type ConversationCipher, createConversationCipher } from "@/lib/privacy/conversation-cipher";
import { emptyMaskState, type MaskState, maskText } from "@/lib/privacy/model/mask";
import type { PastMessage } from "../model/history-window";
import type { OpenTurn } from "../open-turn";

/** A conversation as a model may see it: personal data replaced by placeholders. */
export interface MaskedConversation {
  question: string;
  history: PastMessage[];
  state: MaskState;
  /** The map for storing, encrypted and bound to the conversation; null while there is nothing to hide. */
  stored: string | null;
}

/** Replaces personal data in question and history by placeholders that stay the same throughout the conversation; `publicText` stays readable. */
export function maskConversation(turn: OpenTurn, publicText: string): MaskedConversation {
  const cipher = createConversationCipher(secrets().encryptionKeys);
  let state = openMap(cipher, turn);
  const history = turn.history.map((message) => {
    const masked = maskText(message.text, state, { publicText });
    state = masked.state;
    return { role: message.role, text: masked.text };
  });
  const question = maskText(turn.question, state, { publicText });
  state = question.state;
  return { question: question.text, history, state, stored: sealMap(turn.conversationId, state) };
}

/** The map of a conversation for storing; null while there is nothing to hide. */
export function sealMap(conversationId: string, state: MaskState): string | null {
  if (Object.keys(state.values).length === 0) return null;
  return createConversationCipher(secrets().encryptionKeys).encrypt(conversationId, state);
}

/** A map whose key is gone is made anew from the messages, which are stored as they were said: only the numbers change. */
function openMap(cipher: ConversationCipher, turn: OpenTurn): MaskState {
  if (!turn.maskedData) return emptyMaskState;
  try {
    return cipher.decrypt(turn.conversationId, turn.maskedData);
  } catch (err) {
    logger().warn({ err, conversationId: turn.conversationId }, "the map of hidden data could not be opened");
    return emptyMaskState;
  }
}
