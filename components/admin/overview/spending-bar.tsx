import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";

/** What models have cost this month beside what they may cost. Providers bill in US dollars. */
export function SpendingBar({
  spentCents,
  capCents,
  href,
}: {
  spentCents: number;
  capCents: number | null;
  href?: string;
}) {
  const t = useTranslations("admin.spending");
  const format = useFormatter();
  const dollars = (cents: number) => format.number(cents / 100, { style: "currency", currency: "USD" });
  const share = capCents === null || capCents === 0 ? (capCents === 0 ? 1 : 0) : spentCents / capCents;
  const isReached = capCents !== null && spentCents >= capCents;
  return (
    <div className="relative rounded-md border border-hair bg-raised px-5 py-4">
      <p className="text-xs font-medium text-ink-soft">
        {href ? (
          <Link href={href} className="after:absolute after:inset-0 hover:text-ink hover:underline">
            {t("title")}
          </Link>
        ) : (
          t("title")
        )}
      </p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
        <span className="display figures text-2xl leading-tight">{dollars(spentCents)}</span>
        <span className="text-xs text-ink-soft">
          {capCents === null ? t("noCap") : t("ofCap", { cap: dollars(capCents) })}
        </span>
      </p>
      {capCents === null ? null : (
        <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" className="mt-3 h-1.5 w-full">
          <rect width="100" height="2" fill="var(--hair)" />
          <rect
            width={Math.min(100, share * 100)}
            height="2"
            fill={isReached ? "var(--poppy)" : "var(--wheat)"}
          />
        </svg>
      )}
      {isReached ? <p className="mt-2 text-xs font-medium text-poppy">{t("reached")}</p> : null}
    </div>
  );
}
