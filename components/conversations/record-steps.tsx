"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { AnswerRecordView } from "@/lib/chat/model/transcript";
import { RecordPart } from "./record-part";

const steps = ["routed", "retrieved", "modelFirstToken", "firstText", "done"] as const;

/** Where the time went: each step as a piece of one line, from the one before it to its own end. */
export function RecordSteps({ stepsMs }: { stepsMs: AnswerRecordView["stepsMs"] }) {
  const t = useTranslations("admin.conversations.record");
  const format = useFormatter();
  const known = steps
    .flatMap((step) => {
      const at = stepsMs[step];
      return at === undefined ? [] : [{ step, at }];
    })
    .sort((a, b) => a.at - b.at);
  const total = known.at(-1)?.at ?? 0;
  if (known.length === 0) return null;
  return (
    <RecordPart title={t("steps")}>
      <ol className="space-y-1.5">
        {known.map(({ step, at }, index) => {
          const from = known[index - 1]?.at ?? 0;
          return (
            <li
              key={step}
              className="grid grid-cols-[8.5rem_minmax(0,1fr)_4.5rem] items-center gap-3 text-xs"
            >
              <span className="truncate">{t(`step.${step}`)}</span>
              <Span from={from} to={at} total={total} isLast={step === "done"} />
              <span className="figures text-right text-ink-soft">
                {t("ms", { ms: format.number(Math.round(at)) })}
              </span>
            </li>
          );
        })}
      </ol>
    </RecordPart>
  );
}

function Span({ from, to, total, isLast }: { from: number; to: number; total: number; isLast: boolean }) {
  const x = total > 0 ? (from / total) * 200 : 0;
  const width = total > 0 ? ((to - from) / total) * 200 : 0;
  return (
    <svg aria-hidden="true" viewBox="0 0 200 8" preserveAspectRatio="none" className="h-2 w-full">
      <path d="M0 4h200" stroke="var(--hair)" strokeWidth="1" />
      <rect
        x={x}
        y="1"
        width={Math.max(1.5, width)}
        height="6"
        fill={isLast ? "var(--wheat)" : "currentColor"}
      />
    </svg>
  );
}
