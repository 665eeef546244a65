"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Input } from "@/components/ui/input";
import type { Locale } from "@/lib/core/model/locale";
import { docsHref } from "./docs-locale";
import { MethodMark } from "./method-mark";

export interface NavOperation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
}

/** All operations by area, with a field to find one by name, path or what it does. */
export function DocsNav({ locale, operations }: { locale: Locale; operations: readonly NavOperation[] }) {
  const t = useTranslations("api.nav");
  const fieldId = useId();
  const [sought, setSought] = useState("");
  const current = useSearchParams().get("op");
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = operations.filter((one) => {
    const text = `${one.id} ${one.method} ${one.path} ${one.tag} ${one.summary}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const areas = [...new Set(found.map(({ tag }) => tag))];
  return (
    <nav aria-label={t("label")} className="grid gap-5 text-sm">
      <div className="noscript:hidden">
        <label htmlFor={fieldId} className="sr-only">
          {t("filter")}
        </label>
        <Input
          id={fieldId}
          type="search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          placeholder={t("filter")}
          className="min-h-11"
        />
      </div>
      <Link
        href={docsHref(locale)}
        prefetch={false}
        aria-current={current === null ? "page" : undefined}
        className={linkStyle}
      >
        {t("start")}
      </Link>
      {areas.length === 0 ? <p className="text-ink-soft">{t("none")}</p> : null}
      {areas.map((area) => (
        <section key={area} className="grid gap-1">
          <h2 lang="en" className="label px-3 text-xs text-ink-faint">
            {area}
          </h2>
          <ul>
            {found
              .filter(({ tag }) => tag === area)
              .map((one) => (
                <li key={one.id}>
                  <Link
                    href={docsHref(locale, one.id)}
                    prefetch={false}
                    aria-current={one.id === current ? "page" : undefined}
                    className={linkStyle}
                  >
                    <MethodMark method={one.method} className="w-14" />
                    <span lang="en" className="min-w-0">
                      {one.summary}
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

const linkStyle =
  "flex items-baseline gap-2 rounded-md px-3 py-1.5 text-ink-soft hover:bg-sunken hover:text-ink aria-[current]:bg-wheat-soft aria-[current]:font-semibold aria-[current]:text-ink pointer-coarse:min-h-11 pointer-coarse:items-center";
