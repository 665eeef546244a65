import { ArrowRight } from "lucide-react";
import { buttonStyle } from "@/components/ui/button-style";
import { Lens } from "@/components/ui/lens";
import { Logo } from "@/components/ui/logo";
import type { Locale } from "@/lib/core/model/locale";
import type errors from "@/messages/de/errors.json";
import type layout from "@/messages/de/layout.json";
import { company, legalPages } from "./company";
import { LanguageLinks } from "./language-links";
import { ThemeToggle } from "./theme-switch";

/** The words of the page, handed in because the page is shown from the server as well as in the browser alone. */
export interface NotFoundTexts {
  notFound: typeof errors.notFound;
  layout: Pick<typeof layout, "nav" | "language" | "theme" | "logo" | "footer">;
}

/** What a visitor sees where no page is: what happened, the assistant, three ways on, and the law. Plain links: the way on may be another document. */
export function NotFoundView({ locale, texts }: { locale: Locale; texts: NotFoundTexts }) {
  const t = texts.notFound;
  return (
    <>
      <header className="border-b border-hair">
        <div className="mx-auto flex h-16 max-w-page items-center gap-2 px-5 sm:px-8">
          <a href={`/${locale}`} aria-label={texts.layout.logo} className="mr-auto flex text-ink">
            <Logo />
          </a>
          <LanguageLinks locale={locale} path="" texts={texts.layout.language} className="flex" />
          <ThemeToggle label={texts.layout.theme.toggle} className="grid" />
        </div>
      </header>
      <main className="mx-auto w-full max-w-page px-5 py-8 sm:px-8 lg:py-14">
        <Lens
          above={[t.lens.above]}
          focus={{ before: t.lens.before, text: t.lens.focus, after: t.lens.after }}
          below={[t.lens.below]}
        />
        <div className="mt-4 grid gap-x-16 gap-y-10 lg:mt-8 lg:grid-cols-2">
          <div>
            <h1 className="text-4xl">{t.title}</h1>
            <p className="mt-5 max-w-[48ch] text-lg text-ink-soft">{t.text}</p>
            <a href={`/${locale}#ask`} className={buttonStyle("filled", "lg", "mt-7")}>
              {t.ask}
            </a>
            <p className="mt-3 text-sm text-ink-soft">{t.askHint}</p>
          </div>
          <ul className="self-end border-t border-hair">
            {(["services", "blog", "contact"] as const).map((section) => (
              <li key={section} className="border-b border-hair">
                <a href={`/${locale}/${section}`} className="group flex items-center gap-4 py-4">
                  <span className="flex-1">
                    <span className="display block text-xl">{texts.layout.nav[section]}</span>
                    <span className="text-sm text-ink-soft">{t[section]}</span>
                  </span>
                  <ArrowRight
                    aria-hidden
                    className="size-5 text-ink-faint transition-transform duration-150 group-hover:translate-x-1 group-hover:text-ink"
                  />
                </a>
              </li>
            ))}
          </ul>
        </div>
      </main>
      <footer className="mt-auto border-t border-hair bg-sunken">
        <nav
          aria-label={texts.layout.footer.legal}
          className="mx-auto flex max-w-page flex-wrap gap-x-6 px-5 py-5 text-sm text-ink-soft sm:px-8"
        >
          {legalPages.map((page) => (
            <FootLink key={page.id} href={`/${locale}/legal/${page.slug[locale]}`}>
              {texts.layout.footer[page.name]}
            </FootLink>
          ))}
          <FootLink href={`mailto:${company.email}`}>{company.email}</FootLink>
          <FootLink href={company.phoneHref}>{company.phone}</FootLink>
        </nav>
      </footer>
    </>
  );
}

function FootLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="inline-block py-2 underline-offset-4 hover:text-ink hover:underline">
      {children}
    </a>
  );
}
