import Link from "next/link";
import { useTranslations } from "next-intl";
import { categoryPath, tagPath } from "@/lib/content/model/blog-paths";
import type { Term } from "@/lib/content/model/content";
import type { Locale } from "@/lib/core/model/locale";
import { localePath } from "@/lib/i18n/localized-path";

type CountedTerm = Term & { count: number };

/** The sections of the blog as links; the one shown is marked. */
export function CategoryFilter({
  locale,
  categories,
  total,
  currentId,
}: {
  locale: Locale;
  categories: readonly CountedTerm[];
  /** Posts of all sections together. */
  total: number;
  /** The section shown, `all` for the whole list, undefined where none is (a tag, a search). */
  currentId?: string;
}) {
  const t = useTranslations("blog.filter");
  const entries = [
    { id: "all", href: localePath(locale, "/blog"), name: t("all"), count: total },
    ...categories.map(({ id, name, slug, count }) => ({
      id,
      name,
      count,
      href: localePath(locale, categoryPath({ slug })),
    })),
  ];
  return (
    <nav aria-label={t("label")}>
      <ul className="-mx-2.5 flex flex-wrap">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link
              href={entry.href}
              aria-current={entry.id === currentId ? "page" : undefined}
              className="relative flex min-h-11 items-center gap-1.5 rounded-sm px-2.5 text-sm font-medium text-ink-soft hover:text-ink aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-2.5 aria-[current]:after:bottom-1 aria-[current]:after:h-0.5 aria-[current]:after:rounded-full aria-[current]:after:bg-wheat"
            >
              {entry.name}
              <span className="text-xs text-ink-faint">{entry.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Tags as a quiet run of words. */
export function TagLinks({
  locale,
  tags,
  currentId,
}: {
  locale: Locale;
  tags: readonly (Term & { count?: number })[];
  currentId?: string;
}) {
  return (
    <ul className="flex flex-wrap gap-x-2 gap-y-2">
      {tags.map((tag) => (
        <li key={tag.id}>
          <Link
            href={localePath(locale, tagPath(tag))}
            aria-current={tag.id === currentId ? "page" : undefined}
            className="flex min-h-9 items-center gap-1.5 rounded-full border border-hair px-3.5 text-sm text-ink-soft hover:border-ink hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {tag.name}
            {tag.count === undefined ? null : <span className="text-xs text-ink-faint">{tag.count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
