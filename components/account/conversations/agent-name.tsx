import { useTranslations } from "next-intl";

const agents = ["sales", "technical", "billing"] as const;

/** An agent's name in the language of the page. */
export function AgentName({ agent }: { agent: string | null }) {
  const t = useTranslations("account.conversations.agents");
  return t(agents.find((known) => known === agent) ?? "assistant");
}
