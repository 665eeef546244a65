import { CircleUserRound, Menu, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Logo } from "@/components/ui/logo";
import type { Locale } from "@/lib/core/model/locale";
import { type LocalizedPath, localePath } from "@/lib/i18n/localized-path";
import { Container } from "./container";
import { LanguageLinks } from "./language-links";
import { ThemeToggle } from "./theme-switch";

/** The entries of the main menu; their names are the keys of `layout.nav`. */
export const sections = ["services", "blog", "about", "contact"] as const;

/** The head of every public page. The small screen's menu is a native `details`: it opens without scripts. */
export function SiteHeader({ locale, path }: { locale: Locale; path: LocalizedPath }) {
  const t = useTranslations("layout");
  const languages = {
    label: t("language.label"),
    de: t("language.de"),
    en: t("language.en"),
    uk: t("language.uk"),
  };
  const here = localePath(locale, path);
  const entries = sections.map((section) => {
    const href = `/${locale}/${section}`;
    const current = here === href ? "page" : here.startsWith(`${href}/`) ? "true" : undefined;
    return { section, href, current } as const;
  });

  return (
    <header className="sticky top-0 z-40 border-b border-hair bg-paper/95 backdrop-blur-sm">
      <Container className="flex h-16 items-center gap-2 lg:h-18">
        <Link href={`/${locale}`} aria-label={t("logo")} className="mr-auto flex rounded-sm text-ink lg:mr-8">
          <Logo />
        </Link>
        <nav aria-label={t("nav.label")} className="mr-auto hidden lg:block">
          <ul className="flex items-center gap-1">
            {entries.map(({ section, href, current }) => (
              <li key={section}>
                <Link
                  href={href}
                  aria-current={current}
                  className="relative block rounded-sm px-3 py-2 text-sm font-medium text-ink-soft hover:text-ink aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-3 aria-[current]:after:bottom-0.5 aria-[current]:after:h-0.5 aria-[current]:after:rounded-full aria-[current]:after:bg-wheat"
                >
                  {t(`nav.${section}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageLinks locale={locale} path={path} texts={languages} className="mr-1 hidden lg:flex" />
        <ThemeToggle label={t("theme.toggle")} className="hidden sm:grid" />
        {/* A full load: private pages are made per request and have a script policy of their own. */}
        <a
          href={`/${locale}/account`}
          aria-label={t("account")}
          title={t("account")}
          className="hidden size-11 place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink sm:grid"
        >
          <CircleUserRound aria-hidden className="size-5" />
        </a>
        <LinkButton href={`/${locale}#ask`} size="sm" className="ml-1">
          <span className="sm:hidden">{t("askShort")}</span>
          <span className="max-sm:hidden">{t("ask")}</span>
        </LinkButton>
        <details data-menu className="group lg:hidden">
          <summary className="grid size-11 place-items-center rounded-md text-ink hover:bg-sunken">
            <span className="sr-only">{t("nav.menu")}</span>
            <Menu aria-hidden className="size-6 group-open:hidden" />
            <X aria-hidden className="hidden size-6 group-open:block" />
          </summary>
          <div className="absolute inset-x-0 top-full max-h-[calc(100dvh-4rem)] overflow-y-auto border-b border-hair bg-paper shadow-lift">
            <Container className="py-4">
              <nav aria-label={t("nav.label")}>
                <ul>
                  {entries.map(({ section, href, current }) => (
                    <li key={section} className="border-b border-hair">
                      <Link
                        href={href}
                        aria-current={current}
                        className="display block py-3.5 text-xl aria-[current]:text-wheat-ink"
                      >
                        {t(`nav.${section}`)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
              <a
                href={`/${locale}/account`}
                className="flex items-center gap-3 border-b border-hair py-3.5 font-medium sm:hidden"
              >
                <CircleUserRound aria-hidden className="size-5 text-ink-soft" />
                {t("account")}
              </a>
              <div className="mt-4 flex items-center justify-between">
                <LanguageLinks locale={locale} path={path} texts={languages} className="flex" />
                <ThemeToggle label={t("theme.toggle")} className="grid sm:hidden" />
              </div>
            </Container>
          </div>
        </details>
      </Container>
    </header>
  );
}
