import "server-only";
import type { leads } from "@/db/schema";
import {
  hideKnown,
  initialsOf,
  maskEmail,
  maskForDisplay,
  maskPhone,
} from "@/lib/privacy/model/display-mask";
import { leadReference } from "../model/lead-input";
import type { Colleague, LeadSummary } from "../model/lead-list";

export type LeadRow = typeof leads.$inferSelect;

/** Contact data and texts of a request as the viewer may see them. */
export interface ShownPerson {
  name: string | null;
  email: string;
  phone: string | null;
  company: string | null;
  /** Any text about this person. */
  text(words: string): string;
}

/** Characters of a message that a list shows. */
const excerptLength = 160;

export function showPerson(
  lead: Pick<LeadRow, "name" | "email" | "phone" | "company">,
  isMasked: boolean,
): ShownPerson {
  const { name, email, phone, company } = lead;
  if (!isMasked) return { name, email, phone, company, text: (words) => words };
  const state = hideKnown([{ name, email, phone }]);
  const text = (words: string) => maskForDisplay(words, state).text;
  return {
    name: name === null ? null : initialsOf(name),
    email: maskEmail(email),
    phone: phone === null ? null : maskPhone(phone),
    company: company === null ? null : text(company),
    text,
  };
}

export function showLead(lead: LeadRow, owner: Colleague | null, isMasked: boolean): LeadSummary {
  const { name, email, phone, company, text } = showPerson(lead, isMasked);
  // Masked whole before it is cut: half an address would not be recognised.
  const words = text(lead.message).replace(/\s+/g, " ").trim();
  return {
    id: lead.id,
    reference: leadReference(lead.number, lead.createdAt),
    status: lead.status,
    source: lead.source,
    locale: lead.locale,
    name,
    email,
    phone,
    company,
    excerpt: words.length > excerptLength ? `${words.slice(0, excerptLength).trimEnd()}…` : words,
    owner,
    tags: lead.tags,
    submissions: lead.submissions,
    isMasked,
    createdAt: lead.createdAt.toISOString(),
    updatedAt: lead.updatedAt.toISOString(),
  };
}
