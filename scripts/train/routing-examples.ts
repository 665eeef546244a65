import { readFileSync } from "node:fs";
import path from "node:path";
import { AGENT_LABELS, type AgentLabel } from "../../lib/ai/model/classify-labels";

export interface RoutingExample {
  text: string;
  agent: AgentLabel;
}

const FOLDER = path.join(import.meta.dirname, "../../lib/ai/model/training");
const CHOICE = /\(([^()]*)\)|\{(\w+)\}/;

/**
 * The examples of a language with every template written out up to `perTemplate` times, the same each time.
 * The format is described in lib/ai/model/training/README.md.
 */
export function readRoutingExamples(language: string, perTemplate: number): RoutingExample[] {
  const slots = new Map<string, string[]>();
  const rows = new Map<string, RoutingExample>();
  let agent: AgentLabel = "other";
  for (const [number, line] of readFileSync(path.join(FOLDER, `routing.${language}.txt`), "utf8")
    .split("\n")
    .entries()) {
    const template = line.trim();
    if (template === "" || template.startsWith("#")) continue;
    const slot = /^\{(\w+)\} = (.+)$/.exec(template);
    const section = /^\[(\w+)\]$/.exec(template);
    if (slot !== null) slots.set(slot[1] ?? "", (slot[2] ?? "").split(" | "));
    else if (section !== null) agent = AGENT_LABELS.find((label) => label === section[1]) ?? agent;
    else {
      for (let variant = 0; variant < perTemplate; variant += 1) {
        const text = fill(template, slots, number * 7 + variant);
        rows.set(`${agent} ${text}`, { text, agent });
      }
    }
  }
  return [...rows.values()];
}

/** Each choice moves through its options at its own stride, so that two of them do not go in step. */
function fill(template: string, slots: Map<string, string[]>, seed: number): string {
  let text = template;
  for (let turn = 0; ; turn += 1) {
    const found = CHOICE.exec(text);
    if (found === null) return text.replace(/\s+/g, " ").trim();
    const options = found[1] === undefined ? (slots.get(found[2] ?? "") ?? []) : found[1].split("|");
    const option = options[(seed * (2 * turn + 1) + turn) % Math.max(options.length, 1)] ?? "";
    text = text.slice(0, found.index) + option + text.slice(found.index + found[0].length);
  }
}
