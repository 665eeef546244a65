import type { useTranslations } from "next-intl";
import type { Service } from "@/lib/content/model/content";
import type { Locale } from "@/lib/core/model/locale";
import { formatMoney } from "@/lib/core/model/money";

type ServiceTexts = ReturnType<typeof useTranslations<"services">>;

/** What a service costs, in words: the price itself, what it is for, and what running it costs. All net. */
export interface PriceParts {
  /** "ab 1.490 €", or the fixed price alone. */
  main: string;
  /** "einmalig", "im Monat" */
  unit: string;
  /** "ab 49 € im Monat", null when nothing runs on. */
  running: string | null;
}

/** The price of a service as it stands in lists and boxes. */
export function priceParts(
  service: Pick<Service, "priceFromMinor" | "priceUnit" | "priceIsFixed" | "monthlyFromMinor">,
  locale: Locale,
  t: ServiceTexts,
): PriceParts {
  const money = (minor: number) => formatMoney(minor, "EUR", locale);
  return {
    main: service.priceIsFixed
      ? money(service.priceFromMinor)
      : t("price.from", { price: money(service.priceFromMinor) }),
    unit: t(`price.units.${service.priceUnit}`),
    running:
      service.monthlyFromMinor === null
        ? null
        : t("price.fromPerMonth", { price: money(service.monthlyFromMinor) }),
  };
}
