"use client";

import { CircleAlert, CircleCheck, CircleMinus, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useApi } from "@/components/app/api-client";
import { Panel } from "@/components/app/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import type { CheckState, Health } from "@/lib/admin/model/health";
import { Facts } from "../facts";

const marks = {
  ok: { Icon: CircleCheck, tone: "text-steppe" },
  warning: { Icon: TriangleAlert, tone: "text-wheat-ink" },
  failing: { Icon: CircleAlert, tone: "text-poppy" },
  off: { Icon: CircleMinus, tone: "text-ink-faint" },
} as const;

/** Everything the product lives on, asked anew every ten seconds. */
export function HealthBoard({ initial }: { initial: Health }) {
  const t = useTranslations("admin.health");
  const format = useFormatter();
  const { data: health = initial } = useApi<Health>("/api/v1/admin/health", {
    fallbackData: initial,
    refreshInterval: 10_000,
  });
  const { database, queue, storage, redis, mail, models, disk } = health;
  const bytes = (size: number | null) => {
    if (size === null) return "–";
    const [unit, divisor] = size >= 1e9 ? (["gigabyte", 1e9] as const) : (["megabyte", 1e6] as const);
    return format.number(size / divisor, { style: "unit", unit, maximumFractionDigits: 1 });
  };
  const ms = (value: number | null) =>
    value === null
      ? null
      : format.number(value, { style: "unit", unit: "millisecond", maximumFractionDigits: 1 });
  const dialect = { pglite: "PGlite", postgres: "PostgreSQL" }[database.dialect];
  return (
    <>
      <Panel title={t("parts")} description={<AsOf at={health.at} />}>
        <ul>
          <Check state={database.state} name={t("database")} ms={ms(database.ms)}>
            {dialect} {database.version} · {bytes(database.sizeBytes)}
          </Check>
          <Check state={queue.state} name={t("queue")} ms={ms(queue.ms)}>
            {t("queueDetail", { count: queue.waiting ?? 0 })} ·{" "}
            {t(queue.worksHere ? "worksHere" : "worksElsewhere")}
          </Check>
          <Check state={storage.state} name={t("storage")} ms={ms(storage.ms)}>
            {t("storageDetail", { count: storage.files ?? 0 })} · {bytes(storage.sizeBytes)}
          </Check>
          <Check state={redis.state} name={t("redis")} ms={ms(redis.ms)}>
            {redis.state === "off" ? t("redisOff") : null}
          </Check>
          <Check state={mail.state} name={t("mail")} ms={null}>
            {mail.state === "off" ? t("mailOff") : t("mailDetail", { count: mail.failed ?? 0 })}
          </Check>
          <Check state={disk.state} name={t("disk")} ms={null}>
            {t("diskDetail", { free: bytes(disk.freeBytes), total: bytes(disk.totalBytes) })}
          </Check>
        </ul>
      </Panel>
      <Panel title={t("models")} description={t("modelsText")}>
        {models.length === 0 ? (
          <p className="text-ink-soft">{t("noModels")}</p>
        ) : (
          <ol>
            {models.map((model) => (
              <Check key={model.model} state={model.state} name={model.model} ms={null}>
                {model.state === "warning" ? t("modelRests") : null}
              </Check>
            ))}
          </ol>
        )}
      </Panel>
      <Panel title={t("process")}>
        <Facts
          items={[
            { label: t("version"), value: health.process.version },
            { label: "Node.js", value: health.process.node },
            { label: t("startedAt"), value: <RelativeTime at={health.process.startedAt} /> },
            { label: t("memory"), value: bytes(health.process.memoryBytes) },
            { label: t("liveAnswers"), value: format.number(health.process.liveAnswers) },
          ]}
        />
      </Panel>
    </>
  );
}

function AsOf({ at }: { at: string }) {
  const t = useTranslations("admin.overview");
  return (
    <>
      {t("asOf")} <RelativeTime at={at} />
    </>
  );
}

function Check({
  state,
  name,
  ms,
  children,
}: {
  state: CheckState;
  name: string;
  ms: string | null;
  children: ReactNode;
}) {
  const t = useTranslations("admin.health.states");
  const { Icon, tone } = marks[state];
  return (
    <li className="flex items-start gap-3 border-t border-hair py-3 first:border-t-0 first:pt-0">
      <Icon aria-hidden className={`mt-0.5 size-4.5 shrink-0 ${tone}`} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap justify-between gap-x-4 font-semibold">
          {name}
          <span className={`font-medium ${tone}`}>{t(state)}</span>
        </p>
        <p className="flex flex-wrap justify-between gap-x-4 text-ink-soft">
          <span>{children}</span>
          {ms ? <span className="figures">{ms}</span> : null}
        </p>
      </div>
    </li>
  );
}
