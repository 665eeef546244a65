import type { Locale } from "@/lib/core/model/locale";
import { routingFeatures } from "./classify-features";
import { AGENT_LABELS, type AgentLabel } from "./classify-labels";
import { unpackWeights } from "./classify-table";
import { ROUTING_WEIGHTS } from "./classify-weights";

export interface AgentClassification {
  agent: AgentLabel;
  /** Probability of `agent`, 0 to 1. */
  confidence: number;
  /** Probabilities of all four, adding up to 1. */
  scores: Record<AgentLabel, number>;
}

let unpacked: Int8Array | null = null;

function weights(): Int8Array {
  unpacked ??= unpackWeights(ROUTING_WEIGHTS.packed);
  return unpacked;
}

/**
 * Names the desk a message is for: a linear model over words, word pairs, character n-grams and keyword counts.
 *
 * Pure and deterministic; never throws. `locale` (the detected one) keeps words that mean different things in two
 * languages apart.
 */
export function classifyAgent(text: string, locale?: Locale): AgentClassification {
  const { buckets, values } = routingFeatures(text, locale);
  const table = weights();
  const classes = AGENT_LABELS.length;
  const logits = [...ROUTING_WEIGHTS.bias];
  for (let index = 0; index < buckets.length; index += 1) {
    const at = (buckets[index] ?? 0) * classes;
    const value = (values[index] ?? 0) * ROUTING_WEIGHTS.step;
    for (let label = 0; label < classes; label += 1) {
      logits[label] = (logits[label] ?? 0) + value * (table[at + label] ?? 0);
    }
  }
  const top = Math.max(...logits);
  const exponentials = logits.map((logit) => Math.exp(logit - top));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  const probability = (label: number) => (exponentials[label] ?? 0) / sum;
  const scores = {
    sales: probability(0),
    technical: probability(1),
    billing: probability(2),
    other: probability(3),
  };
  const agent = AGENT_LABELS[logits.indexOf(top)] ?? "other";
  return { agent, confidence: scores[agent], scores };
}

/** The desks that answer; a message for none of them stays where the conversation is. */
export type Desk = Exclude<AgentLabel, "other">;

export interface AgentDecision<Agent extends string> {
  agent: Agent | Desk;
  /** True when the visitor should see that someone else answers now. */
  handover: boolean;
}

interface DecideAgentInput<Agent extends string> {
  /** Who answered last; null at the start of a conversation. */
  previous: Agent | null;
  classification: Pick<AgentClassification, "agent" | "confidence"> &
    Partial<Pick<AgentClassification, "scores">>;
  /** Least probability another desk needs to take over. */
  threshold?: number;
  /** How far it must lie above the previous desk's probability, where scores are known. */
  margin?: number;
}

/**
 * Keeps a conversation with the agent it has unless another is clearly better: follow-up questions are short and say little,
 * and an agent that changes with every message is worse than one that is slightly wrong.
 */
export function decideAgent<Agent extends string>({
  previous,
  classification,
  threshold = 0.55,
  margin = 0.25,
}: DecideAgentInput<Agent>): AgentDecision<Agent> {
  const { agent, confidence, scores } = classification;
  if (agent === "other") return { agent: previous ?? "sales", handover: false };
  if (previous === null) return { agent, handover: false };
  if (previous === agent) return { agent: previous, handover: false };
  const before = AGENT_LABELS.find((label) => label === previous);
  const lead = scores !== undefined && before !== undefined ? confidence - scores[before] : confidence;
  if (confidence < threshold || lead < margin) return { agent: previous, handover: false };
  return { agent, handover: true };
}
