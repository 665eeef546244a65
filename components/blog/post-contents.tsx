import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ContentsEntry } from "@/lib/content/model/table-of-contents";

/** The table of contents at the side of a wide page. */
export function ContentsAside({ entries }: { entries: readonly ContentsEntry[] }) {
  const t = useTranslations("blog.post");
  return (
    <nav aria-label={t("contents")}>
      <p aria-hidden className="label">
        {t("contents")}
      </p>
      <ContentsList entries={entries} className="mt-3 border-l border-hair" />
    </nav>
  );
}

/** The same on a small screen, closed at first. */
export function ContentsDetails({ entries }: { entries: readonly ContentsEntry[] }) {
  const t = useTranslations("blog.post");
  return (
    <details className="group border-y border-hair">
      <summary className="flex min-h-12 items-center gap-3 py-2.5 font-semibold">
        <span className="flex-1">{t("contents")}</span>
        <ChevronDown
          aria-hidden
          className="size-5 text-ink-soft transition-transform duration-150 group-open:rotate-180"
        />
      </summary>
      <nav aria-label={t("contents")} className="pb-4">
        <ContentsList entries={entries} className="border-l border-hair" />
      </nav>
    </details>
  );
}

function ContentsList({ entries, className }: { entries: readonly ContentsEntry[]; className: string }) {
  return (
    <ol className={className}>
      {entries.map((entry) => (
        <li key={entry.anchor}>
          <a
            href={`#${entry.anchor}`}
            className={`-ml-px block border-l-2 border-transparent py-1.5 text-sm leading-snug text-ink-soft hyphenate hover:border-ink hover:text-ink ${entry.depth === 2 ? "pl-4" : "pl-8"}`}
          >
            {entry.text}
          </a>
        </li>
      ))}
    </ol>
  );
}
