"use client";

import { ChevronDown } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { LensMark } from "@/components/ui/lens-mark";
import type { AnswerRecordView } from "@/lib/chat/model/transcript";
import { RecordChecks } from "./record-checks";
import { RecordPart } from "./record-part";
import { RecordPassages } from "./record-passages";
import { RecordSteps } from "./record-steps";
import { useAgentName, useCost } from "./use-words";

/** The lens over an answer: one line that says how it came about, and everything behind that line. */
export function AnswerRecord({ record }: { record: AnswerRecordView }) {
  const t = useTranslations("admin.conversations.record");
  return (
    <details className="group/record mt-3 rounded-lg border border-hair open:border-edge open:bg-raised">
      <summary className="flex min-h-11 cursor-pointer items-center gap-3 rounded-lg px-3 py-2 hover:bg-raised">
        <LensMark className="size-5 shrink-0" />
        <span className="min-w-0 flex-1">
          <span className="sr-only">{`${t("open")}: `}</span>
          <Summary record={record} />
        </span>
        <ChevronDown
          aria-hidden
          className="size-4 shrink-0 text-ink-soft transition-transform duration-150 group-open/record:rotate-180"
        />
      </summary>
      <div className="space-y-6 border-t border-hair px-4 pt-4 pb-5 sm:px-5">
        <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
          <Route record={record} />
          <Answer record={record} />
        </div>
        <RecordPassages passages={record.passages} />
        <RecordSteps stepsMs={record.stepsMs} />
        <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
          <RecordChecks record={record} />
          {record.attempts.length > 0 ? <Attempts record={record} /> : null}
        </div>
      </div>
    </details>
  );
}

function Summary({ record }: { record: AnswerRecordView }) {
  const t = useTranslations("admin.conversations");
  const format = useFormatter();
  const agentName = useAgentName();
  const cost = useCost();
  const { route, passages, stepsMs } = record;
  const parts = [
    route.agent && route.confidence != null
      ? t("record.routed", {
          agent: agentName(route.agent),
          confidence: format.number(route.confidence, "percent"),
        })
      : route.agent
        ? agentName(route.agent)
        : null,
    t("record.check.cited", { count: passages.filter(({ cited }) => cited).length }),
    record.model ?? t("record.noModel"),
    cost(record.costMicroCents),
    stepsMs.done === undefined ? null : t("record.ms", { ms: format.number(Math.round(stepsMs.done)) }),
  ];
  return <span className="figures text-xs text-ink-soft">{parts.filter(Boolean).join("\u00a0· ")}</span>;
}

function Route({ record }: { record: AnswerRecordView }) {
  const t = useTranslations("admin.conversations");
  const tLeads = useTranslations("admin.leads.languages");
  const format = useFormatter();
  const agentName = useAgentName();
  const { agent, by, predicted, confidence, locale } = record.route;
  const language = (["de", "en", "uk"] as const).find((known) => known === locale);
  return (
    <RecordPart title={t("record.route")}>
      <p className="font-medium">
        {confidence == null
          ? agentName(agent)
          : t("record.routed", {
              agent: agentName(agent),
              confidence: format.number(confidence, "percent"),
            })}
      </p>
      <p className="text-xs text-ink-soft">
        {[
          by === "classifier" || by === "model" ? t(`record.routedBy.${by}`) : null,
          predicted && predicted !== agent ? t("record.predicted", { agent: agentName(predicted) }) : null,
          language ? t("record.language", { language: tLeads(language) }) : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </RecordPart>
  );
}

function Answer({ record }: { record: AnswerRecordView }) {
  const t = useTranslations("admin.conversations.record");
  const format = useFormatter();
  const cost = useCost();
  const tokens =
    record.inputTokens === null || record.outputTokens === null
      ? null
      : t("tokens", {
          input: format.number(record.inputTokens),
          output: format.number(record.outputTokens),
        });
  return (
    <RecordPart title={t("answer")}>
      <p className="font-medium break-words">
        {record.model ? [record.provider, record.model].filter(Boolean).join(" / ") : t("noModel")}
      </p>
      <p className="figures text-xs text-ink-soft">
        {[
          tokens,
          record.model ? (cost(record.costMicroCents) ?? `${t("cost")} ${t("unknownCost")}`) : null,
          `${t("version")} ${record.promptVersion}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </RecordPart>
  );
}

function Attempts({ record }: { record: AnswerRecordView }) {
  const t = useTranslations("admin.conversations.record");
  const format = useFormatter();
  return (
    <RecordPart title={t("attempts")}>
      <ol className="space-y-1">
        {record.attempts.map((attempt, index) => {
          const model = `${attempt.provider} / ${attempt.modelId}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: attempts follow each other and never change places
            <li key={index} className="break-words">
              {attempt.skipped
                ? t("skipped", { model })
                : t("attempt", {
                    model,
                    code: attempt.status ? `${attempt.code} (${attempt.status})` : attempt.code,
                    ms: format.number(Math.round(attempt.durationMs)),
                  })}
            </li>
          );
        })}
      </ol>
    </RecordPart>
  );
}
