import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { PostSummary } from "@/lib/content/model/content";
import type { Locale } from "@/lib/core/model/locale";
import { localePath } from "@/lib/i18n/localized-path";
import { NothingFound } from "./blog-search";
import { PostList } from "./post-list";
import { useSearchTexts } from "./use-search-texts";

/** What the page of results shows: posts, or that there are none, or that nothing was looked for yet. */
export function SearchResults({
  locale,
  query,
  posts,
}: {
  locale: Locale;
  query: string;
  posts: readonly PostSummary[];
}) {
  const t = useTranslations("blog.search");
  const texts = useSearchTexts();
  if (posts.length > 0) return <PostList locale={locale} posts={posts} query={query} />;
  if (query) return <NothingFound askHref={`/${locale}#ask`} texts={texts} />;
  return (
    <EmptyState
      title={t("start")}
      text={t("startText")}
      action={
        <LinkButton href={localePath(locale, "/blog")} variant="outline">
          {t("back")}
        </LinkButton>
      }
    />
  );
}
