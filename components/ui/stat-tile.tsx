import Link from "next/link";
import type { ReactNode } from "react";
import { Skeleton } from "./skeleton";

/** One figure with its name. Tiles stand in a `StatRow` and share hairlines; with `href` the name leads to what is counted. */
export function StatTile({
  label,
  value,
  detail,
  href,
  isLoading = false,
}: {
  label: string;
  /** Formatted for the reader's language. */
  value: ReactNode;
  /** Under the figure: what it is compared with, since when. */
  detail?: ReactNode;
  href?: string;
  isLoading?: boolean;
}) {
  return (
    <div className="group relative bg-raised px-4 py-4 last:odd:col-span-2 sm:px-5 xl:last:odd:col-span-1">
      <dt className="text-xs font-medium text-ink-soft">
        {href ? (
          <Link
            href={href}
            className="after:absolute after:inset-0 group-hover:text-ink group-hover:underline group-hover:underline-offset-4"
          >
            {label}
          </Link>
        ) : (
          label
        )}
      </dt>
      <dd className="mt-1">
        {isLoading ? (
          <Skeleton className="h-9 w-20" />
        ) : (
          <span className="display figures text-2xl leading-tight">{value}</span>
        )}
        {detail ? <span className="mt-0.5 block text-xs text-ink-faint">{detail}</span> : null}
      </dd>
    </div>
  );
}

/** Figures beside each other: two in a row on small screens, all in one on wide ones. */
export function StatRow({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-hair bg-hair xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none">
      {children}
    </dl>
  );
}
