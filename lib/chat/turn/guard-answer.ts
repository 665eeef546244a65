import "server-only";
import type { PublishedAssistant } from "@/lib/assistants/get-published-assistant";
import type { Locale } from "@/lib/core/model/locale";
import { createUnmaskStream, type MaskState, type TextStream } from "@/lib/privacy/model/mask";
import type { AnswerDraft } from "./answer-draft";

export function guardAnswer(
  draft: AnswerDraft,
  assistant: PublishedAssistant,
  state: MaskState,
  locale: Locale,
): { guard: TextStream; verify: () => Promise<void> } {
  return { guard: createUnmaskStream(state), verify: async () => {} };
}
