"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useApi } from "@/components/app/api-client";
import { Panel } from "@/components/app/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { StatRow, StatTile } from "@/components/ui/stat-tile";
import type { Overview } from "@/lib/admin/model/overview";
import { DaysChart } from "./days-chart";
import { SpendingBar } from "./spending-bar";

/** How often the figures are asked for again while the page is in sight (ms). */
const refreshMs = 15_000;

/** The live figures; each name leads to the entries behind it. */
export function OverviewBoard({ initial }: { initial: Overview }) {
  const t = useTranslations("admin.overview");
  const format = useFormatter();
  const locale = useLocale();
  const { data: figures = initial } = useApi<Overview>("/api/v1/admin/overview", {
    fallbackData: initial,
    refreshInterval: refreshMs,
  });
  const { conversations, leads, handoffs, answers, operation } = figures;
  const href = (path: string) => `/${locale}/admin/${path}`;
  const count = (value: number) => format.number(value);
  const answered = answers.model + answers.quoted;
  const share = (value: number) => format.number(answered === 0 ? 0 : value / answered, "percent");
  const seconds = (ms: number | null) =>
    ms === null
      ? "–"
      : format.number(ms / 1_000, { style: "unit", unit: "second", maximumFractionDigits: 2 });
  return (
    <>
      <p className="mb-3 text-xs text-ink-faint">
        {t("asOf")} <RelativeTime at={figures.at} />
      </p>
      <StatRow>
        <StatTile
          label={t("conversationsToday")}
          value={count(conversations.today)}
          detail={t("inWeek", { count: conversations.week })}
          href={href(`conversations?f.updated=${figures.days.at(-1)?.day ?? ""}..`)}
        />
        <StatTile
          label={t("handoffs")}
          value={count(handoffs)}
          detail={t("handoffsDetail")}
          href={href("conversations?f.state=handoff")}
        />
        <StatTile
          label={t("leadsNew")}
          value={count(leads.new)}
          detail={t("leadsOpen", { count: leads.open })}
          href={href("leads?f.status=new")}
        />
        <StatTile
          label={t("unanswered")}
          value={count(answers.unanswered)}
          detail={t("failed", { count: answers.failed })}
          href={href("conversations?f.state=failed")}
        />
      </StatRow>
      <div className="mt-8">
        <Panel wide title={t("answers.title")} description={t("answers.text")}>
          <DaysChart days={figures.days} />
          <div className="mt-6">
            <StatRow>
              <StatTile
                label={t("answers.model")}
                value={count(answers.model)}
                detail={share(answers.model)}
                href={href("conversations?f.mode=model")}
              />
              <StatTile
                label={t("answers.quoted")}
                value={count(answers.quoted)}
                detail={share(answers.quoted)}
                href={href("conversations?f.mode=quoted")}
              />
              <StatTile
                label={t("answers.median")}
                value={seconds(answers.firstTextMedianMs)}
                detail={t("answers.medianDetail")}
              />
              <StatTile
                label={t("answers.p95")}
                value={seconds(answers.firstTextP95Ms)}
                detail={t("answers.p95Detail")}
              />
            </StatRow>
          </div>
        </Panel>
        {operation ? (
          <Panel wide title={t("operation.title")}>
            <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
              <SpendingBar
                spentCents={operation.costCents}
                capCents={operation.capCents}
                href={href("settings/models")}
              />
              <StatRow>
                <StatTile
                  label={t("operation.people")}
                  value={count(operation.people)}
                  detail={t("operation.peopleWeek", { count: operation.peopleWeek })}
                  href={href("people")}
                />
                <StatTile
                  label={t("operation.mailsFailed")}
                  value={count(operation.mailsFailed)}
                  href={href("outbox?f.status=failed")}
                />
                <StatTile
                  label={t("operation.jobsFailed")}
                  value={count(operation.jobsFailed)}
                  href={href("jobs")}
                />
              </StatRow>
            </div>
          </Panel>
        ) : null}
      </div>
    </>
  );
}
