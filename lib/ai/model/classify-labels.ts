/** The four desks a message can be for; `other` is everything none of the three is for. */
export const AGENT_LABELS = ["sales", "technical", "billing", "other"] as const;
export type AgentLabel = (typeof AGENT_LABELS)[number];
