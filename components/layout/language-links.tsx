import type { Locale, Localized } from "@/lib/core/model/locale";
import { alternatePaths, type LocalizedPath } from "@/lib/i18n/localized-path";

/** What a language calls itself in two letters; Ukrainian in its own alphabet. */
const shortNames = { de: "DE", en: "EN", uk: "УКР" } as const satisfies Record<Locale, string>;

/**
 * Links to the same page in the other languages.
 *
 * Plain links on purpose: a client-side change of the root parameter would mount a new `<html>` and drop what the page script set on it.
 */
export function LanguageLinks({
  locale,
  path,
  texts,
  className = "flex",
}: {
  locale: Locale;
  path: LocalizedPath;
  /** The name of the list and, per language, the title of its link. */
  texts: Localized<string> & { readonly label: string };
  className?: string;
}) {
  return (
    <ul aria-label={texts.label} className={`items-center ${className}`}>
      {alternatePaths(path).map((alternate) => (
        <li key={alternate.locale}>
          <a
            href={alternate.href}
            hrefLang={alternate.locale}
            lang={alternate.locale}
            title={texts[alternate.locale]}
            data-locale-choice={alternate.locale}
            aria-current={alternate.locale === locale ? "true" : undefined}
            className="grid min-h-11 place-items-center rounded-sm px-2 text-xs font-medium text-ink-faint hover:text-ink aria-[current]:font-bold aria-[current]:text-ink"
          >
            {shortNames[alternate.locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
