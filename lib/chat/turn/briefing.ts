import "server-only";
import type { PublishedAssistant } from "@/lib/assistants/get-published-assistant";

/** What a project's assistant is told for one turn. */
export interface Briefing {
  /** The project's prompts, as instructions. */
  instructions: string;
  /** Which documents may be quoted, by the name their origin gave them. */
  mayQuote: (externalKey: string) => boolean;
}

/** An assistant as it answers one turn. */
export interface BriefedAssistant extends PublishedAssistant {
  mayQuote?: Briefing["mayQuote"];
}

/** Hosts that instructions name may be linked to: whoever wrote them vouches for them. */
const webAddress = /https?:\/\/[^\s<>()[\]"'`]+/giu;

/** The assistant with the project's instructions beside each agent's own. */
export function briefed(assistant: PublishedAssistant, briefing: Briefing): BriefedAssistant {
  const { config } = assistant;
  const { instructions, mayQuote } = briefing;
  return {
    ...assistant,
    mayQuote,
    config: {
      ...config,
      agents: config.agents.map((agent) => ({
        ...agent,
        instructions: [agent.instructions, instructions].filter(Boolean).join("\n\n"),
      })),
      allowedLinkHosts: [...config.allowedLinkHosts, ...hostsIn(instructions)],
    },
  };
}

function hostsIn(text: string): string[] {
  const hosts = (text.match(webAddress) ?? []).flatMap((address) =>
    URL.canParse(address) ? [new URL(address).host] : [],
  );
  return [...new Set(hosts)];
}
