import { fillText } from "../fill-text";
import type { ChatTexts } from "./chat-texts";
import { useTexts } from "./chat-texts";

/** An agent's name in the language of the page. */
export function agentName(texts: ChatTexts, agent: string | null): string {
  const { agents } = texts.chat;
  switch (agent) {
    case "sales":
      return agents.sales;
    case "technical":
      return agents.technical;
    case "billing":
      return agents.billing;
    default:
      return agents.assistant;
  }
}

/** Who answers; a hand-over from one to another is drawn as two circles on a line. */
export function AgentLine({ agent, from }: { agent: string | null; from: string | null }) {
  const texts = useTexts();
  const name = agentName(texts, agent);
  if (from !== null && from !== agent) {
    return (
      <p className="mb-3 flex items-center gap-3 text-sm font-semibold">
        <span aria-hidden className="h-px flex-1 bg-hair" />
        <svg viewBox="0 0 34 20" className="h-5 w-auto shrink-0" fill="none" aria-hidden="true">
          <circle cx="10" cy="10" r="8.5" stroke="var(--edge)" strokeDasharray="2.5 2.5" strokeWidth="1.5" />
          <circle cx="23" cy="10" r="8.5" stroke="currentColor" strokeWidth="1.5" fill="var(--wheat)" />
        </svg>
        {fillText(texts.chat.agents.takesOver, { agent: name })}
        <span aria-hidden className="h-px flex-1 bg-hair" />
      </p>
    );
  }
  return (
    <p className="mb-1.5 flex items-center gap-2 text-sm font-semibold">
      <span aria-hidden className="size-3 rounded-full border-[1.5px] border-ink bg-wheat" />
      {name}
    </p>
  );
}
