"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Segmented, type SegmentedOption } from "@/components/ui/segmented";
import { type Locale, locales } from "@/lib/core/model/locale";

type Shown = Locale | "all";

/**
 * The same fields in the three languages: side by side on a wide screen, or one at a time. A language in which something is wrong or missing
 * says so in its heading.
 */
export function LanguageColumns({
  gaps,
  children,
}: {
  /** How many fields of a language are wrong or missing. */
  gaps: (locale: Locale) => number;
  children: (locale: Locale) => ReactNode;
}) {
  const t = useTranslations("editor.languages");
  const [shown, setShown] = useState<Shown>("de");
  const isAll = shown === "all";
  const options: SegmentedOption<Shown>[] = [
    ...locales.map((locale) => ({ value: locale, label: <Named name={t(locale)} gaps={gaps(locale)} /> })),
    { value: "all", label: t("all"), className: "max-xl:hidden" },
  ];
  return (
    <div>
      <div className="mb-5">
        <Segmented legend={t("legend")} name="language" value={shown} options={options} onChange={setShown} />
      </div>
      <div className={isAll ? "grid gap-6 xl:grid-cols-3" : ""}>
        {locales.map((locale) => (
          <section
            key={locale}
            aria-label={t(locale)}
            hidden={!isAll && shown !== locale}
            className={
              isAll
                ? "min-w-0 xl:border-l xl:border-hair xl:pl-6 xl:first:border-l-0 xl:first:pl-0"
                : "max-w-[52rem]"
            }
          >
            <h2 className={isAll ? "mb-4 text-lg" : "sr-only"}>{t(locale)}</h2>
            <div className="space-y-5">{children(locale)}</div>
          </section>
        ))}
      </div>
    </div>
  );
}

function Named({ name, gaps }: { name: string; gaps: number }) {
  const t = useTranslations("editor.languages");
  if (gaps === 0) return name;
  return (
    <span className="flex items-center gap-1.5">
      {name}
      <span className="figures rounded-full bg-poppy-soft px-1.5 text-xs text-poppy">
        <span aria-hidden>{gaps}</span>
        <span className="sr-only">{t("gaps", { count: gaps })}</span>
      </span>
    </span>
  );
}
