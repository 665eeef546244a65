"use client";

import { useFormatter, useTranslations } from "next-intl";

const agents = ["sales", "technical", "billing"] as const;

/** An agent's name; one that is no longer known is called the assistant. */
export function useAgentName(): (agent: string | null | undefined) => string {
  const t = useTranslations("admin.conversations.agents");
  return (agent) => t(agents.find((known) => known === agent) ?? "assistant");
}

/** Costs in US cents, the currency providers bill in, with as many digits as they need. */
export function useCost(): (costMicroCents: number | null) => string | null {
  const t = useTranslations("admin.conversations");
  const format = useFormatter();
  return (costMicroCents) => {
    if (costMicroCents === null) return null;
    if (costMicroCents === 0) return t("free");
    const cents = costMicroCents / 1_000_000;
    return t("cents", { cents: format.number(cents, { maximumSignificantDigits: cents < 1 ? 2 : 3 }) });
  };
}
