import "server-only";
import type { RetrievedPassage } from "@/lib/knowledge/model/retrieved-passage";
import { maskText } from "@/lib/privacy/model/mask";
import type { AnswerDraft } from "./answer-draft";
import type { BriefedAssistant } from "./briefing";
import { type MaskedConversation, sealMap } from "./mask-conversation";

/** Everything a model is told for an answer. */
export interface Material {
  assistant: BriefedAssistant;
  conversation: MaskedConversation;
  passages: readonly RetrievedPassage[];
  /** System messages of the conversation, oldest first. */
  steering: readonly string[];
}

/**
 * What a model is told, ready to leave the house. What the company itself has published stays as it is; prompts, files and
 * system messages of a project are their owner's, so personal data in them is replaced like that of the conversation.
 */
export function maskMaterial(
  draft: AnswerDraft,
  assistant: BriefedAssistant,
  conversation: MaskedConversation,
): Material {
  const { turn, passages } = draft;
  if (turn.channel === "site") return { assistant, conversation, passages, steering: [] };
  let { state } = conversation;
  const hide = (text: string) => {
    const masked = maskText(text, state);
    state = masked.state;
    return masked.text;
  };
  const agents = assistant.config.agents.map((agent) => ({
    ...agent,
    instructions: hide(agent.instructions),
  }));
  const steering = turn.steering.map(hide);
  const shown = passages.map((passage) => ({
    ...passage,
    title: hide(passage.title),
    headingPath: passage.headingPath.map(hide),
    text: hide(passage.text),
  }));
  return {
    assistant: { ...assistant, config: { ...assistant.config, agents } },
    conversation: { ...conversation, state, stored: sealMap(turn.conversationId, state) },
    passages: shown,
    steering,
  };
}
