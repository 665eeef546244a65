import "server-only";
import type { KnownContact } from "@/db/schema";
import type { MaskState } from "@/lib/privacy/model/mask";
import type { LeadCardPart } from "../model/ui-chunk";
import type { AnswerDraft } from "./answer-draft";

/** Shows the lead card with the fields not yet known; not again once there is a lead, and never in a project: it is the company's own. */
export function offerContact(draft: AnswerDraft, reason: LeadCardPart["reason"]): void {
  if (draft.turn.knowsLead || draft.turn.channel === "project") return;
  const known = draft.knownContact;
  const fields = (["email", "name"] as const).filter((field) => known[field] === undefined);
  draft.show({ type: "data-lead-card", id: "lead-card", data: { fields, known, reason } });
}

/** How the visitor can be reached by what they wrote: the newest value of each kind that was masked. */
export function knownContact(state: MaskState): KnownContact {
  const email = newest(state, "EMAIL");
  const name = newest(state, "PERSON");
  const phone = newest(state, "PHONE");
  return { ...(email ? { email } : {}), ...(name ? { name } : {}), ...(phone ? { phone } : {}) };
}

function newest(state: MaskState, kind: string): string | undefined {
  const numbers = Object.keys(state.values).flatMap((label) => {
    const [type, number] = label.split("_");
    return type === kind ? [Number(number)] : [];
  });
  return numbers.length > 0 ? state.values[`${kind}_${Math.max(...numbers)}`] : undefined;
}
