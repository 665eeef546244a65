import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/core/model/locale";
import { type LocalizedPath, localePath } from "@/lib/i18n/localized-path";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/**
 * Header, main part and footer of a public page.
 *
 * Each page renders it itself with its own `path`, so the language links and the marked menu entry are right in the static HTML, without scripts.
 * The router keeps left pages hidden in the document, so the target of the skip link carries the path in its id.
 */
export function SiteShell({
  locale,
  path,
  children,
}: {
  locale: Locale;
  /** Where this page lives without its language, e.g. "/services"; one per language when its slug is localized; "" for home. */
  path: LocalizedPath;
  children: ReactNode;
}) {
  const t = useTranslations("layout");
  const mainId = `main${localePath(locale, path).replaceAll("/", "-")}`;
  return (
    <>
      <a
        href={`#${mainId}`}
        className="fixed top-3 left-3 z-50 -translate-y-20 rounded-md bg-action px-4 py-3 font-semibold text-on-action focus:translate-y-0"
      >
        {t("skipToContent")}
      </a>
      <SiteHeader locale={locale} path={path} />
      <main id={mainId} tabIndex={-1} className="flex-1">
        {children}
      </main>
      <SiteFooter locale={locale} path={path} />
    </>
  );
}
