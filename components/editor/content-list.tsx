import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { ContentKind } from "@/lib/content/model/editable";
import { type Locale, type Localized, locales } from "@/lib/core/model/locale";
import { NewContentButton } from "./new-content-button";

export interface ContentLine {
  id: string;
  status: "draft" | "scheduled" | "published";
  publishedAt: string | null;
  updatedAt: string;
  titles: Localized<string>;
  hasUnpublishedChanges: boolean;
}

const tones = { draft: "neutral", scheduled: "wheat", published: "steppe" } as const;
const shortNames = { de: "DE", en: "EN", uk: "УКР" } as const;

/** Everything of a kind with its state, its languages and when it was last written. */
export function ContentList({
  locale,
  kind,
  lines,
}: {
  locale: Locale;
  kind: ContentKind;
  lines: readonly ContentLine[];
}) {
  const t = useTranslations("editor");
  const format = useFormatter();
  if (lines.length === 0) {
    return (
      <EmptyState
        title={t(`empty.${kind}`)}
        text={t("empty.text")}
        action={<NewContentButton kind={kind} />}
      />
    );
  }
  return (
    <ul className="border-t border-hair">
      {lines.map((line) => (
        <li key={line.id} className="relative border-b border-hair hover:bg-sunken/50">
          <Link
            href={`/${locale}/admin/content/${kind}/${line.id}`}
            className="grid gap-x-6 gap-y-1.5 py-3.5 sm:px-1 sm:grid-cols-[minmax(0,1fr)_9rem_8rem_10rem] sm:items-center"
          >
            <span className="min-w-0 font-medium">
              {line.titles[locale] || line.titles.de || line.titles.en || line.titles.uk || t("untitled")}
            </span>
            <span className="flex flex-wrap items-center gap-2">
              <Badge tone={tones[line.status]}>{t(`status.${line.status}`)}</Badge>
              {line.hasUnpublishedChanges && line.status !== "draft" ? (
                <span className="text-xs text-ink-faint">{t("changed")}</span>
              ) : null}
            </span>
            <span className="flex gap-2 text-xs">
              {locales.map((language) => (
                <span
                  key={language}
                  className={
                    line.titles[language] ? "font-semibold text-ink-soft" : "text-ink-faint line-through"
                  }
                >
                  {shortNames[language]}
                  <span className="sr-only">{line.titles[language] ? "" : ` ${t("missing")}`}</span>
                </span>
              ))}
            </span>
            <span className="figures text-sm text-ink-soft">
              {format.dateTime(new Date(line.publishedAt ?? line.updatedAt), "dayShort")}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
