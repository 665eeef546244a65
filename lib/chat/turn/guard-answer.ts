import "server-only";
import type { PublishedAssistant } from "@/lib/assistants/get-published-assistant";
import { listServices } from "@/lib/content/list-services";
import { siteUrl } from "@/lib/core/env";
import type { Locale } from "@/lib/core/model/locale";
import { createAnswerGuard } from "@/lib/privacy/model/answer-guard";
import type { MaskState, TextStream } from "@/lib/privacy/model/mask";
import { findPrices, verifyPrices } from "@/lib/privacy/model/verify-answer";
import type { AnswerDraft } from "./answer-draft";

export interface AnswerChecks {
  /** Everything a model says goes through here before anyone sees it. */
  guard: TextStream;
  /** Checks the whole answer once it is complete: prices must be the company's own. Notes all findings in the record. */
  verify(): Promise<void>;
}

/**
 * The checks of one answer: markers point to its passages, links lead to allowed hosts, placeholders are restored,
 * prices stand in a passage or in the list of services.
 */
export function guardAnswer(
  draft: AnswerDraft,
  assistant: PublishedAssistant,
  state: MaskState,
  locale: Locale,
): AnswerChecks {
  const guard = createAnswerGuard({
    allowedCitations: new Set(draft.passages.map((passage) => passage.number)),
    allowedHosts: [new URL(siteUrl()).host, ...assistant.config.allowedLinkHosts],
    unmask: state,
  });
  return {
    guard,
    async verify() {
      const { cited, removedCitations, removedLinks } = guard.report();
      // Only the company knows its prices; what a project's texts name is their owners' business.
      const { unknown } =
        assistant.config.topic === "open"
          ? { unknown: [] }
          : verifyPrices(draft.text, await knownPrices(draft, locale));
      draft.facts.checks = {
        ...draft.facts.checks,
        cited,
        removedCitations,
        removedLinks,
        unknownPrices: unknown.map((price) => price.text),
        maskedValues: Object.keys(state.values).length,
      };
      if (unknown.length > 0) draft.show({ type: "data-notice", id: "notice", data: { kind: "price" } });
    },
  };
}

/** Amounts in minor units that the answer may name. */
async function knownPrices(draft: AnswerDraft, locale: Locale): Promise<Set<number>> {
  if (findPrices(draft.text).length === 0) return new Set();
  const services = await listServices(locale);
  return new Set([
    ...draft.passages.flatMap((passage) => findPrices(passage.text).map((price) => price.amountMinor)),
    ...services.flatMap((service) => [
      service.priceFromMinor,
      service.monthlyFromMinor ?? service.priceFromMinor,
      ...service.content.tiers.map((tier) => tier.priceMinor),
    ]),
  ]);
}
