import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LensMark } from "@/components/ui/lens-mark";
import type { Locale } from "@/lib/core/model/locale";
import type { LocalizedPath } from "@/lib/i18n/localized-path";
import { legalPages } from "./company";
import { CompanyContact, CompanyName } from "./company-contact";

import { Container } from "./container";
import { footerLinkStyle } from "./footer-link-style";
import { LanguageLinks } from "./language-links";
import { sections } from "./site-header";
import { ThemeChoice } from "./theme-switch";

/** The foot of every public page: ways on, the company, the law, language and appearance. */
export function SiteFooter({ locale, path }: { locale: Locale; path: LocalizedPath }) {
  const t = useTranslations("layout");
  const languages = {
    label: t("language.label"),
    de: t("language.de"),
    en: t("language.en"),
    uk: t("language.uk"),
  };
  return (
    <footer className="border-t border-hair bg-sunken">
      {/* The way to the assistant lies over the lower edge; the last line stays readable above it. */}
      <Container className="pt-12 pb-28 lg:pt-16 lg:pb-20">
        <div className="grid grid-cols-2 gap-x-8 gap-y-10 md:grid-cols-3 lg:grid-cols-[1.6fr_1fr_1fr_1.3fr]">
          <div className="col-span-full lg:col-span-1">
            <LensMark size={44} className="text-ink" />
            <p className="display mt-4 max-w-[18ch] text-xl leading-tight">{t("footer.promise")}</p>
          </div>
          <FooterColumn title={t("footer.company")}>
            {sections.map((section) => (
              <FooterLink key={section} href={`/${locale}/${section}`}>
                {t(`nav.${section}`)}
              </FooterLink>
            ))}
            <FooterLink href={`/${locale}/faq`}>{t("footer.faq")}</FooterLink>
          </FooterColumn>
          <FooterColumn title={t("footer.legal")}>
            {legalPages.map((page) => (
              <FooterLink key={page.id} href={`/${locale}/legal/${page.slug[locale]}`}>
                {t(`footer.${page.name}`)}
              </FooterLink>
            ))}
          </FooterColumn>
          <div className="max-md:col-span-full">
            <h2 className="label">{t("footer.contact")}</h2>
            <CompanyContact />
          </div>
        </div>
        <div className="mt-12 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-t border-hair pt-6">
          <p className="text-xs text-ink-soft">
            <CompanyName />. {t("footer.noTracking")}
          </p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <LanguageLinks locale={locale} path={path} texts={languages} className="-ml-2 flex" />
            <ThemeChoice />
          </div>
        </div>
      </Container>
    </footer>
  );
}

function FooterColumn({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h2 className="label">{title}</h2>
      <ul className="mt-2">{children}</ul>
    </div>
  );
}

function FooterLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <Link href={href} className={footerLinkStyle}>
        {children}
      </Link>
    </li>
  );
}
