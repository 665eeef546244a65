import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { Service } from "@/lib/content/model/content";
import { keepTogether } from "@/lib/content/model/no-break";
import { formatMoney } from "@/lib/core/model/money";
import { priceParts } from "./price-parts";
import { serviceFragment } from "./service-fragment";

/** What it costs, what it will cost, how long it takes, and the two ways on. */
export function PriceBox({ service, vatPercent }: { service: Service; vatPercent: number }) {
  const t = useTranslations("services");
  const price = priceParts(service, service.locale, t);
  const gross = formatMoney(
    Math.round((service.priceFromMinor * (100 + vatPercent)) / 100),
    "EUR",
    service.locale,
  );
  return (
    <div className="border-t-2 border-ink pt-5 lg:sticky lg:top-28">
      <h2 id="price" className="label">
        {t("detail.priceTitle")}
      </h2>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3">
        <span className="font-print text-3xl font-bold whitespace-nowrap">{price.main}</span>
        <span className="text-ink-soft">{price.unit}</span>
      </p>
      <p className="mt-1 text-sm text-ink-soft">{t("price.gross", { price: gross, percent: vatPercent })}</p>
      <dl className="mt-5 border-t border-hair text-sm">
        {price.running ? (
          <div className="flex justify-between gap-6 border-b border-hair py-3">
            <dt className="text-ink-soft">{t("detail.running")}</dt>
            <dd className="text-right font-semibold">{price.running}</dd>
          </div>
        ) : null}
        <div className="flex justify-between gap-6 border-b border-hair py-3">
          <dt className="text-ink-soft">{t("detail.duration")}</dt>
          <dd className="text-right font-semibold">{keepTogether(service.content.durationText)}</dd>
        </div>
      </dl>
      <div className="mt-6 grid gap-3">
        <LinkButton href={`/${service.locale}/contact#${serviceFragment(service.id)}`}>
          {t("detail.request")}
        </LinkButton>
        <LinkButton href={`/${service.locale}#ask`} variant="outline">
          {t("detail.ask")}
        </LinkButton>
      </div>
      <p className="mt-4 text-sm text-ink-soft">{t("detail.vat", { percent: vatPercent })}</p>
    </div>
  );
}
