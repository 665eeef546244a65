"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useApi } from "@/components/app/api-client";
import { Panel } from "@/components/app/panel";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import type { JobsOverview } from "@/lib/admin/model/jobs";
import { QuietTable } from "../quiet-table";

/** How often the counts are asked for again while the page is in sight (ms). */
const refreshMs = 10_000;

/** The queues with their counts, and what runs by the clock. */
export function JobsBoard({ initial }: { initial: JobsOverview }) {
  const t = useTranslations("admin.jobs");
  const format = useFormatter();
  const { data: jobs = initial } = useApi<JobsOverview>("/api/v1/admin/jobs", {
    fallbackData: initial,
    refreshInterval: refreshMs,
  });
  return (
    <>
      <Panel wide title={t("queues.title")} description={t("queues.text")}>
        <QuietTable
          caption={t("queues.title")}
          head={[
            { label: t("queues.name") },
            { label: t("queues.waiting"), isFigure: true },
            { label: t("queues.active"), isFigure: true },
            { label: t("queues.failed"), isFigure: true },
            { label: t("queues.completed"), isFigure: true },
            { label: t("queues.lastDone") },
          ]}
          rows={jobs.queues.map((queue) => ({
            id: queue.id,
            cells: [
              <code key="name" className="font-mono text-xs font-semibold">
                {queue.id}
              </code>,
              format.number(queue.waiting),
              format.number(queue.active),
              queue.failed > 0 ? (
                <Badge key="failed" tone="poppy">
                  {format.number(queue.failed)}
                </Badge>
              ) : (
                format.number(0)
              ),
              format.number(queue.completed),
              queue.lastDoneAt ? <RelativeTime key="last" at={queue.lastDoneAt} /> : t("never"),
            ],
          }))}
        />
      </Panel>
      <Panel wide title={t("schedules.title")} description={t("schedules.text")}>
        <QuietTable
          caption={t("schedules.title")}
          head={[
            { label: t("queues.name") },
            { label: t("schedules.cron") },
            { label: t("schedules.next") },
            { label: t("schedules.last") },
          ]}
          rows={jobs.schedules.map((schedule) => ({
            id: schedule.id,
            cells: [
              <code key="name" className="font-mono text-xs font-semibold">
                {schedule.id}
              </code>,
              <span key="cron" className="whitespace-nowrap">
                <code className="font-mono text-xs">{schedule.cron}</code>{" "}
                <span className="text-ink-faint">{schedule.timeZone}</span>
              </span>,
              schedule.nextAt ? format.dateTime(new Date(schedule.nextAt), "dayAndTime") : "–",
              schedule.lastAt ? (
                <span key="last" className="inline-flex items-center gap-2 whitespace-nowrap">
                  <RelativeTime at={schedule.lastAt} />
                  {schedule.lastState === "failed" ? (
                    <Badge tone="poppy">{t("schedules.failed")}</Badge>
                  ) : null}
                </span>
              ) : (
                t("never")
              ),
            ],
          }))}
        />
      </Panel>
    </>
  );
}
