import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Service } from "@/lib/content/model/content";
import { keepTogether } from "@/lib/content/model/no-break";
import type { Locale } from "@/lib/core/model/locale";
import { priceParts } from "./price-parts";

const columns = "min-[56rem]:grid-cols-[minmax(0,1fr)_8.5rem_9rem_10rem]";

/**
 * Services one below the other with what they cost and how long they take. A table for everyone: its rows become blocks on narrow screens,
 * where each figure gets its column's name.
 */
export function ServiceTable({ locale, services }: { locale: Locale; services: readonly Service[] }) {
  const t = useTranslations("services");
  return (
    // The roles are repeated because a grid layout takes them away from table elements.
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    // biome-ignore-start lint/a11y/useSemanticElements: the elements are semantic already
    <table role="table" className="block w-full text-left max-[56rem]:proportional-nums">
      <caption className="sr-only">{t("title")}</caption>
      <thead role="rowgroup" className="hidden min-[56rem]:block">
        <tr role="row" className={`grid gap-x-6 border-b border-ink pb-3 text-sm text-ink-soft ${columns}`}>
          {(["service", "price", "running", "duration"] as const).map((column) => (
            <th key={column} role="columnheader" scope="col" className="font-medium">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block max-[56rem]:border-t max-[56rem]:border-ink">
        {services.map((service) => {
          const price = priceParts(service, locale, t);
          return (
            <tr
              key={service.id}
              role="row"
              className={`group relative grid grid-cols-2 items-baseline gap-x-6 gap-y-4 border-b border-hair py-6 ${columns}`}
            >
              <th role="rowheader" scope="row" className="font-normal max-[56rem]:col-span-2">
                <h2 className="text-xl">
                  <Link
                    href={`/${locale}/services/${service.slug}`}
                    className="decoration-wheat decoration-2 underline-offset-4 outline-none after:absolute after:inset-0 group-hover:underline focus-visible:after:outline-2 focus-visible:after:outline-focus"
                  >
                    {service.title}
                  </Link>
                </h2>
                <p className="mt-1 max-w-[54ch] text-sm text-ink-soft hyphenate">{service.tagline}</p>
              </th>
              <Figure name={t("columns.price")} note={price.unit}>
                {price.main}
              </Figure>
              {price.running ? (
                <Figure name={t("columns.running")}>{price.running}</Figure>
              ) : (
                <td role="cell" className="text-sm max-[56rem]:hidden">
                  <span aria-hidden>–</span>
                  <span className="sr-only">{t("noRunning")}</span>
                </td>
              )}
              <Figure name={t("columns.duration")} isWide>
                {keepTogether(service.content.durationText)}
              </Figure>
            </tr>
          );
        })}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/useSemanticElements: see above
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

/** One figure of a row; its column's name is shown where the head is not. */
function Figure({
  name,
  note,
  isWide = false,
  children,
}: {
  name: string;
  note?: string;
  isWide?: boolean;
  children: string;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a grid layout takes the role away
    <td role="cell" className={`text-sm ${isWide ? "max-[56rem]:col-span-2" : ""}`}>
      <span className="block text-xs text-ink-soft min-[56rem]:hidden" aria-hidden>
        {name}
      </span>
      <span className={`block font-semibold ${note ? "text-base" : ""}`}>{children}</span>
      {note ? <span className="block text-ink-soft">{note}</span> : null}
    </td>
  );
}
