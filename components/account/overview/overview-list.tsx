import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The newest of a kind: a heading with the way to all of them, rows under hairlines, or a sentence with the next step. */
export function OverviewList({
  id,
  title,
  total,
  allHref,
  empty,
  children,
}: {
  id: string;
  title: string;
  total: number;
  allHref: string;
  /** Shown instead of rows while there are none. */
  empty: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("account.overview");
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="flex items-baseline justify-between gap-4 border-b border-hair pb-2.5">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {total > 0 ? (
          <Link href={allHref} className="link figures shrink-0 py-1 text-ink-soft hover:text-ink">
            {t("all", { count: total })}
          </Link>
        ) : null}
      </div>
      {total > 0 ? <ul>{children}</ul> : <div className="py-5 text-ink-soft">{empty}</div>}
    </section>
  );
}

/** One row: its name leads to it, what matters about it stands under it. */
export function OverviewRow({
  href,
  title,
  meta,
  aside,
}: {
  href: string;
  title: string;
  meta: ReactNode;
  aside?: ReactNode;
}) {
  return (
    <li className="group relative flex items-center gap-4 border-b border-hair py-3">
      <div className="min-w-0 flex-1">
        <Link
          href={href}
          className="line-clamp-1 font-medium underline-offset-4 after:absolute after:inset-0 group-hover:underline"
        >
          {title}
        </Link>
        <p className="mt-0.5 flex flex-wrap gap-x-2 text-xs text-ink-soft">{meta}</p>
      </div>
      {aside ? <div className="shrink-0 text-xs text-ink-soft">{aside}</div> : null}
    </li>
  );
}
