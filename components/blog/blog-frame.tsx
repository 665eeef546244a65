import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Container } from "@/components/layout/container";
import { PageHeader } from "@/components/layout/page-header";
import { SiteShell } from "@/components/layout/site-shell";
import type { Term } from "@/lib/content/model/content";
import { feedPaths } from "@/lib/content/model/post-feed";
import type { Locale } from "@/lib/core/model/locale";
import { type LocalizedPath, localePath } from "@/lib/i18n/localized-path";
import { BlogSearch } from "./blog-search";
import { CategoryFilter, TagLinks } from "./term-links";
import { useSearchTexts } from "./use-search-texts";

type CountedTerm = Term & { count: number };

/** What all lists of posts share: head, sections, search, and at the foot tags and feeds. */
export function BlogFrame({
  locale,
  path,
  title,
  lead,
  breadcrumb,
  categories,
  tags,
  total,
  currentCategoryId,
  currentTagId,
  query,
  children,
}: {
  locale: Locale;
  path: LocalizedPath;
  title: string;
  lead?: string;
  breadcrumb: readonly { label: string; href?: string }[];
  categories: readonly CountedTerm[];
  tags: readonly CountedTerm[];
  /** Published posts of the language. */
  total: number;
  /** `all` for the whole list. */
  currentCategoryId?: string;
  currentTagId?: string;
  /** What is searched for; `children` are its results. */
  query?: string;
  children: ReactNode;
}) {
  const t = useTranslations("blog");
  const feeds = feedPaths(locale);
  return (
    <SiteShell locale={locale} path={path}>
      <PageHeader title={title} lead={lead} breadcrumb={breadcrumb} />
      <Container className="pb-16 lg:pb-24">
        <BlogSearch
          locale={locale}
          action={localePath(locale, "/blog/search")}
          query={query}
          texts={useSearchTexts()}
          filters={
            <CategoryFilter
              locale={locale}
              categories={categories}
              total={total}
              currentId={currentCategoryId}
            />
          }
        >
          {children}
        </BlogSearch>
        <div className="mt-14 grid gap-x-16 gap-y-8 lg:mt-20 lg:grid-cols-[minmax(0,1fr)_auto]">
          <section>
            <h2 className="label mb-3">{t("topics")}</h2>
            <TagLinks locale={locale} tags={tags} currentId={currentTagId} />
          </section>
          <section>
            <h2 className="label mb-3">{t("feeds.title")}</h2>
            <ul className="flex gap-6 text-sm">
              {(["rss", "json"] as const).map((kind) => (
                <li key={kind}>
                  <a href={feeds[kind]} className="link inline-block py-1.5">
                    {t(`feeds.${kind}`)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </Container>
    </SiteShell>
  );
}
