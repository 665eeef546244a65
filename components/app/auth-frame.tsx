import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageLinks } from "@/components/layout/language-links";
import { ThemeToggle } from "@/components/layout/theme-switch";
import { Lens } from "@/components/ui/lens";
import { Logo } from "@/components/ui/logo";
import type { Locale } from "@/lib/core/model/locale";
import type { LocalizedPath } from "@/lib/i18n/localized-path";

/** The frame of sign-in, registration and their relatives: one calm column, and on wide screens the lens over a page of the account. */
export function AuthFrame({
  locale,
  path,
  title,
  lead,
  footer,
  children,
}: {
  locale: Locale;
  /** Where this page lives without its language, e.g. "/auth/sign-in". */
  path: LocalizedPath;
  title: string;
  lead?: ReactNode;
  /** Under a hairline: the way to the neighbouring page. */
  footer?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("app");
  return (
    <div className="grid flex-1 lg:grid-cols-[minmax(30rem,5fr)_minmax(0,6fr)]">
      <div className="flex flex-col px-5 sm:px-10">
        <header className="flex h-16 items-center justify-between lg:h-20">
          <Link href={`/${locale}`} aria-label={t("shell.home")} className="flex rounded-sm text-ink">
            <Logo />
          </Link>
          <ThemeToggle label={t("shell.themeToggle")} className="-mr-2 grid" />
        </header>
        <main id="app-main" className="mx-auto flex w-full max-w-104 flex-1 flex-col justify-center py-8">
          <h1 className="text-3xl">{title}</h1>
          {lead ? <p className="mt-3 text-ink-soft">{lead}</p> : null}
          <div className="mt-7">{children}</div>
          {footer ? <div className="mt-8 border-t border-hair pt-5 text-sm">{footer}</div> : null}
        </main>
        <footer className="flex h-16 items-center justify-center lg:h-20 lg:justify-start">
          <LanguageLinks
            locale={locale}
            path={path}
            texts={{
              label: t("shell.language"),
              de: t("shell.languages.de"),
              en: t("shell.languages.en"),
              uk: t("shell.languages.uk"),
            }}
            className="-mx-2 flex"
          />
        </footer>
      </div>
      <aside className="sticky top-0 hidden h-dvh flex-col justify-center overflow-hidden border-l border-hair bg-sunken lg:flex [&_.lens]:[--lens-size:19rem]! [&_.lens]:[--lens-zoom:2.9]! [&_.lens]:[--lens-leading:2.5rem]! [&_.lens-text-large_mark]:[background-size:100%_54%]!">
        <Lens
          above={[t("auth.lens.above1"), t("auth.lens.above2"), t("auth.lens.above3")]}
          focus={{
            before: t("auth.lens.before"),
            text: t("auth.lens.focus"),
            after: t("auth.lens.after"),
          }}
          below={[t("auth.lens.below1"), t("auth.lens.below2"), t("auth.lens.below3")]}
          source={
            <p className="max-w-[34ch] pt-4 text-center text-base text-ink-soft">{t("auth.promise")}</p>
          }
        />
      </aside>
    </div>
  );
}
