import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** Pages of a list as links. `page` counts from 1; a list of one page shows nothing. */
export function Pagination({
  page,
  pageCount,
  hrefOf,
}: {
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
}) {
  const t = useTranslations("common.pagination");
  if (pageCount < 2) return null;
  const step = "grid size-11 place-items-center rounded-full text-ink hover:bg-sunken";
  return (
    <nav aria-label={t("label")} className="flex items-center justify-center gap-1">
      {page > 1 ? (
        <Link href={hrefOf(page - 1)} rel="prev" aria-label={t("previous")} className={step}>
          <ArrowLeft aria-hidden className="size-5" />
        </Link>
      ) : null}
      <ol className="flex items-center gap-1">
        {visiblePages(page, pageCount).map((entry) => (
          <li key={entry.key}>
            {entry.page === undefined ? (
              <span className="px-1 text-ink-faint">…</span>
            ) : (
              <Link
                href={hrefOf(entry.page)}
                aria-label={t("page", { page: entry.page })}
                aria-current={entry.page === page ? "page" : undefined}
                className="figures grid size-11 place-items-center rounded-full text-sm font-medium hover:bg-sunken aria-[current]:border-2 aria-[current]:border-ink aria-[current]:font-bold"
              >
                {entry.page}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <Link href={hrefOf(page + 1)} rel="next" aria-label={t("next")} className={step}>
          <ArrowRight aria-hidden className="size-5" />
        </Link>
      ) : null}
    </nav>
  );
}

/** First, last and the neighbours of the current page; a gap stands for what lies between. */
function visiblePages(page: number, pageCount: number): Array<{ key: string; page?: number }> {
  const shown = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pageCount || Math.abs(number - page) <= 1,
  );
  return shown.flatMap((number, index) => {
    const gap = number - (shown[index - 1] ?? number) > 1;
    return gap
      ? [{ key: `gap-${number}` }, { key: `${number}`, page: number }]
      : [{ key: `${number}`, page: number }];
  });
}
