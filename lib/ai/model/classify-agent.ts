import { AGENT_LABELS, type AgentLabel } from "./classify-labels";
import { routingFeatures } from "./classify-features";
import { unpackWeights } from "./classify-table";
import { ROUTING_WEIGHTS } from "./classify-weights";
import type { DetectedLocale } from "./detect-language";


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
export function classifyAgent(text: string, locale?: DetectedLocale): AgentClassification {
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
  const scores = { sales: probability(0), technical: probability(1), billing: probability(2), other: probability(3) };
  const agent = AGENT_LABELS[logits.indexOf(top)] ?? "other";
  return { agent, confidence: scores[agent], scores };
}
