import "@/app/globals.css";
import type { Metadata } from "next";
import { FontPreloads } from "@/components/layout/font-preloads";
import { NotFoundView } from "@/components/layout/not-found-view";
import { defaultLocale, locales } from "@/lib/core/model/locale";
import { notFoundScript } from "@/lib/core/model/page-script";
import { loadMessages } from "@/lib/i18n/messages";

export async function generateMetadata(): Promise<Metadata> {
  const messages = await Promise.all(locales.map(loadMessages));
  return {
    title: messages.map(({ errors }) => errors.notFound.documentTitle).join(" · "),
    icons: { icon: "/favicon.svg" },
  };
}

/**
 * The answer to every address no route matches: one file, made during the build, for all of them.
 * It cannot know the language beforehand, so it carries all three; without scripts they stand below one another, German first.
 */
export default async function GlobalNotFound() {
  const pages = await Promise.all(
    locales.map(async (locale) => ({ locale, messages: await loadMessages(locale) })),
  );
  return (
    <html lang={defaultLocale} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours, run before paint */}
        <script dangerouslySetInnerHTML={{ __html: notFoundScript }} />
        <FontPreloads locale={defaultLocale} />
      </head>
      <body>
        {pages.map(({ locale, messages }) => (
          <div key={locale} lang={locale} data-page-language={locale}>
            <NotFoundView
              locale={locale}
              texts={{ notFound: messages.errors.notFound, layout: messages.layout }}
            />
          </div>
        ))}
      </body>
    </html>
  );
}
