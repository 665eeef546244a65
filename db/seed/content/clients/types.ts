import type { Locale } from "@/lib/core/model/locale";

/** A question and its answer as the demo tells them. */
export interface SeedTurn {
  /** Minutes after the conversation began. */
  minute: number;
  question: string;
  agent: "sales" | "technical" | "billing";
  /** Whom the classifier named, when it was overruled. */
  predicted?: "sales" | "technical" | "billing" | "other";
  confidence: number;
  /** What was found, best first: document and place of the passage in it (`faq:dpa:de#0`). */
  found: readonly string[];
  /** Markdown; `[n]` cites the n-th of `found`. Empty: no answer came. */
  answer: string;
  /** Tokens in and out of a model; without them the answer was quoted. */
  tokens?: readonly [input: number, output: number];
  /** Milliseconds until routed, retrieved, first text, done. */
  stepsMs: readonly [number, number, number, number];
  outcome?: "interrupted" | "failed";
  /** Models that were tried in vain before. */
  failed?: readonly { modelId: string; code: string; status: number | null; durationMs: number }[];
  unanswered?: true;
  leadCard?: "offer" | "no_answer" | "handoff";
  suggestions?: readonly string[];
  rating?: { value: 1 | -1; reason?: "wrong" | "incomplete" | "unclear" | "other"; comment?: string };
}

export interface SeedConversation {
  id: string;
  locale: Locale;
  /** UTC. */
  startedAt: string;
  handoffMinute?: number;
  turns: readonly SeedTurn[];
}

export type SeedLeadEvent =
  | { at: string; by: SeedColleague; kind: "note"; text: string }
  | { at: string; by: SeedColleague; kind: "mail"; subject: string; text: string }
  | { at: string; by: SeedColleague; kind: "status" | "owner"; from: string | null; to: string | null }
  | { at: string; by: SeedColleague; kind: "merged"; leadId: string };

/** Ids of the demo's staff. */
export type SeedColleague = "usr_demo_admin" | "usr_demo_operator";

export interface SeedLead {
  id: string;
  source: "contact_form" | "chat_card";
  page: string;
  locale: Locale;
  conversationId?: string;
  name?: string;
  email: string;
  phone?: string;
  company?: string;
  message: string;
  status: "new" | "contacted" | "qualified" | "won" | "lost";
  ownerId?: SeedColleague;
  tags?: readonly string[];
  mergedIntoId?: string;
  submissions?: number;
  /** UTC. */
  createdAt: string;
  events?: readonly SeedLeadEvent[];
}
