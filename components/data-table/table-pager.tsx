"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { toolStyle } from "./tool-style";

/** Where in the list one is, and the ways to the neighbouring pages. */
export function TablePager({
  from,
  count,
  total,
  onPrevious,
  previousIsFirst,
  onNext,
}: {
  /** Number of the first row, from 1; null while it is unknown. */
  from: number | null;
  count: number;
  total: number | undefined;
  onPrevious: (() => void) | undefined;
  /** The page before is not known, so the way leads to the first one. */
  previousIsFirst: boolean;
  onNext: (() => void) | undefined;
}) {
  const t = useTranslations("app.table");
  if (!onPrevious && !onNext && total === undefined) return null;
  const range = from === null || count === 0 ? null : { from, to: from + count - 1 };
  return (
    <nav aria-label={t("pages")} className="flex min-h-9 flex-wrap items-center justify-between gap-3">
      <p className="figures text-xs text-ink-soft">
        {range && total !== undefined
          ? t("rangeOf", { ...range, total })
          : range
            ? t("range", range)
            : t("results", { count: total ?? count })}
      </p>
      {onPrevious || onNext ? (
        <div className="flex gap-2">
          <button
            type="button"
            onClick={onPrevious}
            disabled={!onPrevious}
            className={`${toolStyle} disabled:border-hair disabled:text-ink-faint`}
          >
            <ArrowLeft aria-hidden className="size-4" />
            {previousIsFirst && onPrevious ? t("firstPage") : t("previous")}
          </button>
          <button
            type="button"
            onClick={onNext}
            disabled={!onNext}
            className={`${toolStyle} disabled:border-hair disabled:text-ink-faint`}
          >
            {t("next")}
            <ArrowRight aria-hidden className="size-4" />
          </button>
        </div>
      ) : null}
    </nav>
  );
}
