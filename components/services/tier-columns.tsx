import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ServiceContent } from "@/lib/content/model/content";
import { keepTogether } from "@/lib/content/model/no-break";
import type { Locale } from "@/lib/core/model/locale";
import { formatMoney } from "@/lib/core/model/money";

/** The packages of a service side by side, parted by hairlines. */
export function TierColumns({
  locale,
  tiers,
  vatPercent,
}: {
  locale: Locale;
  tiers: ServiceContent["tiers"];
  vatPercent: number;
}) {
  const t = useTranslations("services");
  const money = (minor: number) => formatMoney(minor, "EUR", locale);
  const columns = tiers.length === 3 ? "lg:grid-cols-3" : "md:grid-cols-2";
  return (
    <ul className={`mt-8 grid gap-x-16 gap-y-10 lg:mt-10 ${columns}`}>
      {tiers.map((tier) => (
        <li key={tier.id} className="border-t-2 border-ink pt-5">
          <h3 className="text-xl">{tier.name}</h3>
          <p className="mt-2 flex flex-wrap items-baseline gap-x-3">
            <span className="font-print text-2xl font-bold whitespace-nowrap">{money(tier.priceMinor)}</span>
            <span className="text-sm text-ink-soft">{t(`price.units.${tier.unit}`)}</span>
          </p>
          <p className="mt-0.5 text-sm text-ink-soft">
            {t("price.gross", {
              price: money(Math.round((tier.priceMinor * (100 + vatPercent)) / 100)),
              percent: vatPercent,
            })}
          </p>
          <ul className="mt-5 border-t border-hair text-sm">
            {tier.includes.map((item) => (
              <li key={item} className="flex gap-3 border-b border-hair py-2.5">
                <Check aria-hidden className="mt-0.5 size-4.5 shrink-0 text-steppe" />
                <span className="hyphenate">{keepTogether(item)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
