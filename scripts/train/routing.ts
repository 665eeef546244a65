import { writeFileSync } from "node:fs";
import path from "node:path";
import { BUCKETS, routingFeatures } from "../../lib/ai/model/classify-features";
import { AGENT_LABELS } from "../../lib/ai/model/classify-labels";
import { packWeights } from "../../lib/ai/model/classify-table";
import { LEVELS } from "../../lib/ai/model/detect-language-table";
import { type RoutingExample, readRoutingExamples } from "./routing-examples";
import { seededRandom } from "./seeded-random";

/**
 * Trains the routing classifier: multinomial logistic regression (AdaGrad, L2) on lib/ai/model/training/routing.*.txt, every
 * language and label drawn equally often. Words are dropped and letters swapped at random, so that no single word decides
 * and typing errors are met while learning. Run: npx tsx scripts/train/routing.ts
 */
const LANGUAGES = ["de", "en", "uk"] as const;
const VARIANTS = 6;
const STEPS = 200_000;
/** The mean of several runs wavers less from one seed to another. */
const RUNS = 4;
const RATE = 0.12;
const L2 = 3e-5;
const WORD_DROP = 0.12;
const TYPO = 0.06;

const classes = AGENT_LABELS.length;

function disturb(text: string, random: () => number): string {
  const words = text.split(" ").filter((_word, _index, all) => all.length < 3 || random() >= WORD_DROP);
  return words
    .map((word) => {
      if (word.length < 4 || random() >= TYPO) return word;
      const at = 1 + Math.floor(random() * (word.length - 2));
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    })
    .join(" ");
}

const pools = new Map<string, RoutingExample[][]>();
for (const language of LANGUAGES) {
  const rows = readRoutingExamples(language, VARIANTS);
  const byLabel = AGENT_LABELS.map((label) => rows.filter((row) => row.agent === label));
  console.log(language, AGENT_LABELS.map((label, at) => `${label} ${byLabel[at]?.length ?? 0}`).join(", "));
  pools.set(language, byLabel);
}

/** One run over the examples in a random order; the weights are averaged over its second half. */
function learn(random: () => number) {
  const weights = new Float64Array(BUCKETS * classes);
  const squares = new Float64Array(BUCKETS * classes).fill(1e-4);
  const average = new Float64Array(BUCKETS * classes);
  const bias = new Float64Array(classes);
  let averaged = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const language = LANGUAGES[Math.floor(random() * LANGUAGES.length)];
    const label = Math.floor(random() * classes);
    const pool = language === undefined ? [] : (pools.get(language)?.[label] ?? []);
    const row = pool[Math.floor(random() * pool.length)];
    if (row === undefined) continue;
    const { buckets, values } = routingFeatures(
      disturb(row.text, random),
      random() < 0.5 ? language : undefined,
    );
    const logits = [...bias];
    for (const [index, bucket] of buckets.entries()) {
      for (let k = 0; k < classes; k += 1) {
        logits[k] = (logits[k] ?? 0) + (values[index] ?? 0) * (weights[bucket * classes + k] ?? 0);
      }
    }
    const top = Math.max(...logits);
    const exponentials = logits.map((logit) => Math.exp(logit - top));
    const sum = exponentials.reduce((total, value) => total + value, 0);
    for (let k = 0; k < classes; k += 1) {
      const gradient = (exponentials[k] ?? 0) / sum - (k === label ? 1 : 0);
      bias[k] = (bias[k] ?? 0) - 0.002 * gradient;
      for (const [index, bucket] of buckets.entries()) {
        const at = bucket * classes + k;
        const part = gradient * (values[index] ?? 0) + L2 * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + part * part;
        weights[at] = (weights[at] ?? 0) - (RATE * part) / Math.sqrt(squares[at] ?? 1);
      }
    }
    if (step > STEPS / 2 && step % 500 === 0) {
      averaged += 1;
      for (let at = 0; at < weights.length; at += 1) average[at] = (average[at] ?? 0) + (weights[at] ?? 0);
    }
  }
  return { weights: average.map((value) => value / averaged), bias };
}

const mean = new Float64Array(BUCKETS * classes);
const bias = new Float64Array(classes);
for (let run = 0; run < RUNS; run += 1) {
  const learned = learn(seededRandom(11 + run));
  for (const [at, value] of learned.weights.entries()) mean[at] = (mean[at] ?? 0) + value / RUNS;
  for (const [at, value] of learned.bias.entries()) bias[at] = (bias[at] ?? 0) + value / RUNS;
}

const sizes = mean.map(Math.abs).sort();
const step = (sizes[Math.floor(sizes.length * 0.99)] ?? 1) / LEVELS;
const levels = Int8Array.from(mean, (value) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(value / step))));
writeFileSync(
  path.join(import.meta.dirname, "../../lib/ai/model/classify-weights.ts"),
  `// Written by scripts/train/routing.ts from lib/ai/model/training/routing.*.txt.
export const ROUTING_WEIGHTS = {
  bias: [${Array.from(bias, (value) => value.toFixed(4)).join(", ")}],
  /** What one level of weight is worth in log-odds. */
  step: ${step.toFixed(5)},
  /** See classify-table.ts; four weights a bucket, in the order of the labels. */
  packed:
    ${JSON.stringify(packWeights(levels))},
};
`,
);
