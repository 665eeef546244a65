import "server-only";
import { z } from "zod";
import type { ToolCall, ToolSpec } from "@/lib/ai/model/chat-request";
import { listServices } from "@/lib/content/list-services";
import type { Locale } from "@/lib/core/model/locale";
import { formatMoney } from "@/lib/core/model/money";
import type { AnswerDraft } from "./answer-draft";
import { offerContact } from "./offer-contact";

interface ToolContext {
  draft: AnswerDraft;
  locale: Locale;
  agents: readonly string[];
}

interface AgentTool {
  description: string;
  input: z.ZodType;
  run(input: unknown, context: ToolContext): Promise<string>;
}

const noInput = z.strictObject({});
const handOverInput = z.strictObject({ agent: z.enum(["sales", "technical", "billing"]) });

/** What agents can do. Tools act in the conversation they were called in; no argument chooses whose data they see. */
const agentTools: Readonly<Record<string, AgentTool>> = {
  find_services: {
    description: "All services of the company with current net prices and durations.",
    input: noInput,
    run: async (_input, { locale }) => describeServices(locale),
  },
  offer_contact: {
    description: "Shows the visitor a card where they can leave their e-mail so that a person gets in touch.",
    input: noInput,
    run: async (_input, { draft }) => {
      offerContact(draft, "offer");
      return "The card is shown. Mention it in half a sentence.";
    },
  },
  hand_over: {
    description: "Hands the conversation to a colleague: sales, technical or billing.",
    input: handOverInput,
    run: async (input, { draft, agents }) => {
      const { agent } = handOverInput.parse(input);
      if (!agents.includes(agent)) return "There is no such colleague.";
      if (agent === draft.agent) return "You are that colleague.";
      draft.show({ type: "data-agent", id: "agent", data: { agent, from: draft.agent } });
      draft.agent = agent;
      return `You now answer as the ${agent} colleague. Answer the question without greeting again.`;
    },
  },
};

async function describeServices(locale: Locale): Promise<string> {
  const services = await listServices(locale);
  return services
    .map((service) => {
      const from = formatMoney(service.priceFromMinor, "EUR", locale);
      const monthly = service.monthlyFromMinor
        ? `, ${formatMoney(service.monthlyFromMinor, "EUR", locale)} / month`
        : "";
      return `${service.title}: ${from} (${service.priceUnit})${monthly}; ${service.content.durationText}`;
    })
    .join("\n");
}

/** The tools of an agent as a model is told them. */
export function toolSpecs(names: readonly string[]): ToolSpec[] {
  return names.flatMap((name) => {
    const tool = agentTools[name];
    return tool ? [{ name, description: tool.description, inputSchema: z.toJSONSchema(tool.input) }] : [];
  });
}

/** Runs one call; a wrong call gets an answer the model can correct itself by. Never throws. */
export async function runTool(
  call: ToolCall,
  allowed: readonly string[],
  context: ToolContext,
): Promise<string> {
  const tool = agentTools[call.name];
  if (!tool || !allowed.includes(call.name)) return "There is no such tool.";
  const input = tool.input.safeParse(call.input ?? {});
  if (!input.success) return `The arguments do not fit: ${z.prettifyError(input.error)}`;
  return tool.run(input.data, context);
}
