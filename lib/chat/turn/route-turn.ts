import "server-only";
import { z } from "zod";
import { answerChain } from "@/lib/ai/answer-chain";
import { completeObject } from "@/lib/ai/complete-object";
import { classifyAgent, decideAgent } from "@/lib/ai/model/classify-agent";
import { processModels } from "@/lib/ai/process-models";
import type { PublishedAssistant } from "@/lib/assistants/get-published-assistant";
import type { Locale } from "@/lib/core/model/locale";
import type { AnswerDraft } from "./answer-draft";
import type { MaskedConversation } from "./mask-conversation";

const agentChoice = z.object({
  agent: z.enum(["sales", "technical", "billing", "other"]),
  confidence: z.number().min(0).max(1),
});

const routingPrompt = [
  "Say which colleague should answer the visitor's last message on the website of a company that builds AI assistants.",
  "sales: services, prices, offers, durations, appointments. technical: integration, errors, data, hosting, how things work.",
  "billing: invoices, payment, refunds, contracts, cancellation. other: greetings, small talk, anything else.",
].join("\n");

/**
 * Picks the agent that answers: a model where one is set for it, else the trained classifier. The agent stays unless
 * another is clearly better, and a change is shown.
 */
export async function routeTurn(
  draft: AnswerDraft,
  assistant: PublishedAssistant,
  conversation: MaskedConversation,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const [only, ...others] = assistant.config.agents;
  if (only && others.length === 0) {
    draft.agent = only.id;
    draft.facts.route = { by: "only", agent: only.id, locale };
    draft.show({ type: "data-agent", id: "agent", data: { agent: only.id, from: null } });
    return;
  }
  const chosen = await chooseByModel(conversation, signal);
  const classification = chosen ?? classifyAgent(draft.turn.question, locale);
  const previous = draft.turn.agent;
  const decision = decideAgent({ previous, classification });
  const known = assistant.config.agents.some((agent) => agent.id === decision.agent);
  const agent = known ? decision.agent : (assistant.config.agents[0]?.id ?? decision.agent);
  draft.facts.route = {
    by: chosen ? "model" : "classifier",
    predicted: classification.agent,
    confidence: classification.confidence,
    previous,
    agent,
    locale,
  };
  draft.agent = agent;
  const from = agent === previous ? null : previous;
  draft.show({ type: "data-agent", id: "agent", data: { agent, from } });
}

async function chooseByModel(conversation: MaskedConversation, signal: AbortSignal) {
  const chain = processModels().routing;
  // At the spending cap no model is asked for anything.
  if (chain.length === 0 || (await answerChain()).capped) return null;
  return completeObject({
    chain,
    system: routingPrompt,
    messages: [
      ...conversation.history.slice(-4).map(({ role, text }) => ({ role, content: text })),
      { role: "user", content: conversation.question },
    ],
    schema: agentChoice,
    signal,
  });
}
