"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Overview } from "@/lib/admin/model/overview";

const height = 96;

/** Answers of fourteen days, written by a model or quoted, one column a day; the same figures stand in a table for screen readers. */
export function DaysChart({ days }: { days: Overview["days"] }) {
  const t = useTranslations("admin.overview.answers");
  const format = useFormatter();
  const most = Math.max(1, ...days.map(({ model, quoted }) => model + quoted));
  const dayOf = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: "numeric", month: "numeric" });
  return (
    <figure>
      <div aria-hidden className="flex items-end gap-1 border-b border-edge sm:gap-2">
        {days.map((day) => (
          <div
            key={day.day}
            title={`${dayOf(day.day)}: ${t("model")} ${day.model}, ${t("quoted")} ${day.quoted}`}
            className="flex min-w-0 flex-1 flex-col items-center justify-end"
          >
            <span className="figures pb-1 text-xs text-ink-faint">{day.model + day.quoted || ""}</span>
            <svg
              viewBox={`0 0 10 ${height}`}
              preserveAspectRatio="none"
              aria-hidden="true"
              className="w-full max-w-10"
              height={Math.max(1, Math.round(((day.model + day.quoted) / most) * height))}
            >
              <Column model={day.model} quoted={day.quoted} />
            </svg>
          </div>
        ))}
      </div>
      <div aria-hidden className="mt-1.5 flex gap-1 sm:gap-2">
        {days.map(({ day }, index) => (
          <span
            key={day}
            className="figures min-w-0 flex-1 text-center text-xs whitespace-nowrap text-ink-faint"
          >
            <span className={index % 2 === 1 ? "max-sm:hidden" : undefined}>{dayOf(day)}</span>
          </span>
        ))}
      </div>
      <figcaption aria-hidden className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-soft">
        <span className="inline-flex items-center gap-2">
          <span className="size-2.5 rounded-full bg-ink" />
          {t("model")}
        </span>
        <span className="inline-flex items-center gap-2">
          <span className="size-2.5 rounded-full bg-wheat" />
          {t("quoted")}
        </span>
      </figcaption>
      <table className="sr-only">
        <caption>{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("day")}</th>
            <th scope="col">{t("model")}</th>
            <th scope="col">{t("quoted")}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, model, quoted }) => (
            <tr key={day}>
              <th scope="row">{dayOf(day)}</th>
              <td>{model}</td>
              <td>{quoted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function Column({ model, quoted }: { model: number; quoted: number }) {
  const total = model + quoted;
  if (total === 0) return <rect width="10" height={height} fill="var(--hair)" />;
  const quotedHeight = (quoted / total) * height;
  return (
    <>
      <rect width="10" height={quotedHeight} fill="var(--wheat)" />
      <rect y={quotedHeight} width="10" height={height - quotedHeight} fill="var(--ink)" />
    </>
  );
}
