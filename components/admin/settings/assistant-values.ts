import { z } from "zod";
import { type AssistantFields, agentIds, agentTools, assistantFields } from "@/lib/admin/model/settings";

type AgentId = (typeof agentIds)[number];

const text = z.string();
const tools = z.array(z.enum(agentTools));

/** What stands in the fields. */
const assistantTexts = z.object({
  basePrompt: text,
  salesInstructions: text,
  salesTools: tools,
  technicalInstructions: text,
  technicalTools: tools,
  billingInstructions: text,
  billingTools: tools,
  greetingDe: text,
  greetingEn: text,
  greetingUk: text,
  temperature: text,
  maxAnswerTokens: text,
});

export type AssistantTexts = z.output<typeof assistantTexts>;

export function assistantToForm(config: AssistantFields): AssistantTexts {
  const agent = (id: AgentId) => config.agents.find((candidate) => candidate.id === id);
  return {
    basePrompt: config.basePrompt,
    salesInstructions: agent("sales")?.instructions ?? "",
    salesTools: agent("sales")?.tools ?? [],
    technicalInstructions: agent("technical")?.instructions ?? "",
    technicalTools: agent("technical")?.tools ?? [],
    billingInstructions: agent("billing")?.instructions ?? "",
    billingTools: agent("billing")?.tools ?? [],
    greetingDe: config.greeting.de,
    greetingEn: config.greeting.en,
    greetingUk: config.greeting.uk,
    temperature: String(config.temperature),
    maxAnswerTokens: String(config.maxAnswerTokens),
  };
}

/** The fields as the API takes them; a comma is read as a decimal point. */
export function assistantFromForm(values: AssistantTexts): AssistantFields {
  const number = (typed: string) =>
    typed.trim() === "" ? Number.NaN : Number(typed.trim().replace(",", "."));
  // In the table's own order, so that the same choice is the same list.
  const ordered = (chosen: AssistantTexts["salesTools"]) =>
    agentTools.filter((tool) => chosen.includes(tool));
  return {
    basePrompt: values.basePrompt,
    agents: agentIds.map((id) => ({
      id,
      instructions: values[`${id}Instructions`],
      tools: ordered(values[`${id}Tools`]),
    })),
    greeting: { de: values.greetingDe, en: values.greetingEn, uk: values.greetingUk },
    temperature: number(values.temperature),
    maxAnswerTokens: number(values.maxAnswerTokens),
  };
}

/** Where a field of the API stands in the form. */
function formPath(path: readonly PropertyKey[]): PropertyKey[] {
  const [first, second, third] = path;
  if (first === "greeting" && typeof second === "string") {
    return [`greeting${second.charAt(0).toUpperCase()}${second.slice(1)}`];
  }
  if (first === "agents" && typeof second === "number") {
    return [`${agentIds[second]}${third === "tools" ? "Tools" : "Instructions"}`];
  }
  return [...path];
}

/** Checks the form by the API's own rules, so that a wrong field is named before anything is sent. */
export const assistantFormSchema = {
  safeParse(values: unknown) {
    const texts = assistantTexts.safeParse(values);
    if (!texts.success) return texts;
    const parsed = assistantFields.safeParse(assistantFromForm(texts.data));
    if (parsed.success) return parsed;
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: formPath(issue.path) }));
    return { success: false as const, error: { issues } };
  },
};
