"use client";

import { Check, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AnswerRecordView } from "@/lib/chat/model/transcript";
import { RecordPart } from "./record-part";

interface Finding {
  text: string;
  isWarning: boolean;
}

/** What the checks of an answer found; what needs a look comes first. */
export function RecordChecks({ record }: { record: AnswerRecordView }) {
  const t = useTranslations("admin.conversations.record");
  const { answered, moderation, removedCitations, removedLinks, unknownPrices, maskedValues } = record.checks;
  const some = (list: readonly unknown[] | undefined) => (list && list.length > 0 ? list : null);
  const cited = record.passages.filter((passage) => passage.cited).length;
  const findings: (Finding | null)[] = [
    moderation === "flagged" ? { text: t("check.flagged"), isWarning: true } : null,
    some(unknownPrices)
      ? { text: t("check.unknownPrices", { prices: unknownPrices?.join(", ") ?? "" }), isWarning: true }
      : null,
    some(removedLinks)
      ? { text: t("check.removedLinks", { count: removedLinks?.length ?? 0 }), isWarning: true }
      : null,
    some(removedCitations)
      ? { text: t("check.removedCitations", { count: removedCitations?.length ?? 0 }), isWarning: true }
      : null,
    answered === undefined
      ? null
      : { text: answered ? t("check.answered") : t("check.unanswered"), isWarning: !answered },
    cited > 0 ? { text: t("check.cited", { count: cited }), isWarning: false } : null,
    maskedValues === undefined
      ? null
      : { text: t("check.maskedValues", { count: maskedValues }), isWarning: false },
  ];
  const shown = findings.filter((finding) => finding !== null);
  return (
    <RecordPart title={t("checks")}>
      {shown.length === 0 ? <p className="text-ink-soft">{t("check.none")}</p> : null}
      <ul className="space-y-1">
        {shown.map(({ text, isWarning }) => (
          <li key={text} className="flex items-start gap-2">
            {isWarning ? (
              <TriangleAlert aria-hidden className="mt-1 size-3.5 shrink-0 text-wheat-ink" />
            ) : (
              <Check aria-hidden className="mt-1 size-3.5 shrink-0 text-steppe" />
            )}
            <span className="min-w-0 break-words">{text}</span>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}
