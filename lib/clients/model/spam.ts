import type { LeadInput } from "./lead-input";

/** Nobody reads and fills a form in less (ms). */
const fastestPersonMs = 1_500;

const maxLinks = 4;

/** The field that gives a machine away; null for what looks like a person. */
export function spamField(lead: Pick<LeadInput, "website" | "elapsedMs" | "message">): string | null {
  if (lead.website) return "website";
  if (lead.elapsedMs !== undefined && lead.elapsedMs < fastestPersonMs) return "elapsedMs";
  if ((lead.message.match(/https?:\/\//gi) ?? []).length > maxLinks) return "message";
  return null;
}
