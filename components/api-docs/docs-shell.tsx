"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ThemeToggle } from "@/components/layout/theme-switch";
import { Logo } from "@/components/ui/logo";
import { type Locale, locales } from "@/lib/core/model/locale";
import { docsHref } from "./docs-locale";
import { DocsNav, type NavOperation } from "./docs-nav";
import { IdentityProvider } from "./identity";

/** What stands around the reference: head, the list of operations, and who calls are made as. */
export function DocsShell({
  locale,
  operations,
  children,
}: {
  locale: Locale;
  operations: readonly NavOperation[];
  children: ReactNode;
}) {
  const t = useTranslations("api");
  return (
    <IdentityProvider>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-raised focus:px-4 focus:py-2"
      >
        {t("skip")}
      </a>
      <header className="sticky top-0 z-40 border-b border-hair bg-paper/95 backdrop-blur-sm">
        <div className="flex h-16 items-center gap-1 px-4 sm:gap-3 sm:px-6">
          <a href={`/${locale}`} aria-label={t("home")} className="flex rounded-sm text-ink">
            <Logo />
          </a>
          <Link
            href={docsHref(locale)}
            prefetch={false}
            className="mr-auto ml-1 border-l border-hair pl-3 text-sm text-ink-soft hover:text-ink max-sm:sr-only"
          >
            {t("title")}
          </Link>
          <a href="/api/openapi.json" className="link text-sm text-ink-soft max-md:hidden">
            {t("document")}
          </a>
          <ul aria-label={t("language")} className="flex max-sm:ml-auto">
            {locales.map((one) => (
              <li key={one}>
                <a
                  href={docsHref(one)}
                  hrefLang={one}
                  lang={one}
                  title={t(`languages.${one}`)}
                  aria-current={one === locale ? "true" : undefined}
                  className="grid min-h-11 place-items-center rounded-sm px-2 text-xs font-medium text-ink-faint hover:text-ink aria-[current]:font-bold aria-[current]:text-ink"
                >
                  {shortNames[one]}
                </a>
              </li>
            ))}
          </ul>
          <ThemeToggle label={t("theme")} />
        </div>
      </header>
      <div className="mx-auto grid w-full max-w-[100rem] flex-1 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <aside className="border-hair max-lg:border-b lg:border-r">
          <details data-menu className="group lg:hidden">
            <summary className="flex min-h-12 items-center justify-between px-4 text-sm font-semibold sm:px-6">
              {t("nav.open")}
              <ChevronDown aria-hidden className="size-5 text-ink-soft group-open:rotate-180" />
            </summary>
            <div className="max-h-[70dvh] overflow-y-auto border-t border-hair px-2 py-4">
              <DocsNav locale={locale} operations={operations} />
            </div>
          </details>
          <div className="sticky top-16 max-h-[calc(100dvh-4rem)] overflow-y-auto px-3 py-6 max-lg:hidden">
            <DocsNav locale={locale} operations={operations} />
          </div>
        </aside>
        <main id="content" tabIndex={-1} className="min-w-0 px-4 py-8 sm:px-6 lg:px-12 lg:py-12">
          {children}
        </main>
      </div>
    </IdentityProvider>
  );
}

/** What a language calls itself in two letters; Ukrainian in its own alphabet. */
const shortNames = { de: "DE", en: "EN", uk: "УКР" } as const satisfies Record<Locale, string>;
