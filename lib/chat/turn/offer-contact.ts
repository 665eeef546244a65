import "server-only";
import type { LeadCardPart } from "../model/ui-chunk";
import type { AnswerDraft } from "./answer-draft";

/** Shows the lead card with the fields not yet known; not again once there is a lead from this conversation. */
export function offerContact(draft: AnswerDraft, reason: LeadCardPart["reason"]): void {
  if (draft.turn.knowsLead) return;
  draft.show({ type: "data-lead-card", id: "lead-card", data: { fields: ["email", "name"], reason } });
}
