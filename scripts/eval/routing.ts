import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { classifyAgent } from "../../lib/ai/model/classify-agent";
import { lexiconCounts, routingWords } from "../../lib/ai/model/classify-features";
import { AGENT_LABELS, type AgentLabel } from "../../lib/ai/model/classify-labels";

interface RoutingRow {
  text: string;
  agent: AgentLabel;
  lang?: "de" | "en" | "uk";
}

const OWN_SET = path.join(import.meta.dirname, "../../tests/eval-data/routing.jsonl");

function readRows(file: string): RoutingRow[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): RoutingRow => JSON.parse(line));
}

/** The desk with most keywords; `other` when none has any. */
function byKeywords(row: RoutingRow): AgentLabel {
  const counts = lexiconCounts(routingWords(row.text), row.lang);
  const best = AGENT_LABELS.reduce((top, label) => (counts[label] > counts[top] ? label : top));
  return counts[best] === 0 ? "other" : best;
}

interface Scores {
  macroF1: number;
  f1: Record<AgentLabel, number>;
  /** Expected and found label → rows. */
  confusion: Map<string, number>;
}

function scoresOf(rows: RoutingRow[], judge: (row: RoutingRow) => AgentLabel): Scores {
  const confusion = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.agent} ${judge(row)}`;
    confusion.set(key, (confusion.get(key) ?? 0) + 1);
  }
  const count = (expected: AgentLabel, found: AgentLabel) => confusion.get(`${expected} ${found}`) ?? 0;
  const f1 = { sales: 0, technical: 0, billing: 0, other: 0 };
  for (const label of AGENT_LABELS) {
    const hits = count(label, label);
    const expected = AGENT_LABELS.reduce((sum, found) => sum + count(label, found), 0);
    const found = AGENT_LABELS.reduce((sum, wanted) => sum + count(wanted, label), 0);
    f1[label] = hits === 0 ? 0 : (2 * hits) / (expected + found);
  }
  return {
    macroF1: AGENT_LABELS.reduce((sum, label) => sum + f1[label], 0) / AGENT_LABELS.length,
    f1,
    confusion,
  };
}

function report(name: string, rows: RoutingRow[]): void {
  console.log(`${name}: ${rows.length} rows`);
  const judges = {
    classifier: (row: RoutingRow) => classifyAgent(row.text, row.lang).agent,
    keywords: byKeywords,
  };
  for (const [judge, decide] of Object.entries(judges)) {
    const { macroF1, f1 } = scoresOf(rows, decide);
    const parts = AGENT_LABELS.map((label) => `${label} ${f1[label].toFixed(3)}`).join("  ");
    console.log(`  ${judge.padEnd(11)} macro-F1 ${macroF1.toFixed(3)}   ${parts}`);
  }
  const { confusion } = scoresOf(rows, judges.classifier);
  const mistakes = [...confusion].filter(([key]) => key.split(" ")[0] !== key.split(" ")[1]);
  console.log(
    `  taken for: ${mistakes
      .sort((a, b) => b[1] - a[1])
      .map(([key, rows]) => `${key.replace(" ", "→")} ${rows}`)
      .join(", ")}`,
  );
  const started = performance.now();
  for (const row of rows) classifyAgent(row.text, row.lang);
  console.log(
    `  ${((1000 * (performance.now() - started)) / Math.max(rows.length, 1)).toFixed(1)} µs a call`,
  );
}

/** Prints macro-F1 of the classifier and of the keyword baseline: `--data FILE` with rows `{text, agent, lang?}`, and our own set. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: "string" } } });
  if (values.data !== undefined) report(values.data, readRows(values.data));
  const own = readRows(OWN_SET);
  report("own set", own);
  for (const language of ["de", "en", "uk"])
    report(
      `own set, ${language}`,
      own.filter((row) => row.lang === language),
    );
}
