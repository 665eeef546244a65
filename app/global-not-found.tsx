import "@/app/globals.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FontPreloads } from "@/components/layout/font-preloads";
import { LanguageLinks } from "@/components/layout/language-links";
import { NotFoundView } from "@/components/layout/not-found-view";
import { pageScript } from "@/components/layout/page-script";
import { ThemeToggle } from "@/components/layout/theme-switch";
import { Logo } from "@/components/ui/logo";
import { defaultLocale, locales } from "@/lib/core/model/locale";

export async function generateMetadata(): Promise<Metadata> {
  const titles = await Promise.all(
    locales.map(async (locale) =>
      (await getTranslations({ locale, namespace: "errors.notFound" }))("documentTitle"),
    ),
  );
  return { title: titles.join(" · "), icons: { icon: "/favicon.svg" } };
}

/** Shows only the visitor's language: the one in the address, else the browser's. */
const languageScript = `(function(r){var m=/^\\/(de|en|uk)(\\/|$)/.exec(location.pathname);var l=m?m[1]:(navigator.language||"").slice(0,2);if(l!=="en"&&l!=="uk")l="de";r.lang=l;r.dataset.lang=l})(document.documentElement)`;

/**
 * The answer to every address no route matches: one file, made during the build, for all of them.
 * It cannot know the language beforehand, so it carries all three; without scripts they stand below one another, German first.
 */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours, run before paint */}
        <script dangerouslySetInnerHTML={{ __html: `${pageScript};${languageScript}` }} />
        <FontPreloads locale={defaultLocale} />
      </head>
      <body>
        {locales.map((locale) => (
          <div key={locale} lang={locale} data-page-language={locale} className="flex flex-col">
            <header className="border-b border-hair">
              <div className="mx-auto flex h-16 max-w-page items-center gap-2 px-5 sm:px-8">
                <a href={`/${locale}`} className="mr-auto flex text-ink">
                  <Logo />
                </a>
                <LanguageLinks locale={locale} path="" />
                <ThemeToggle />
              </div>
            </header>
            <main>
              <NotFoundView locale={locale} />
            </main>
          </div>
        ))}
      </body>
    </html>
  );
}
