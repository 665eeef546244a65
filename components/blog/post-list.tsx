import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { PostSummary } from "@/lib/content/model/content";
import type { Locale } from "@/lib/core/model/locale";
import { localePath } from "@/lib/i18n/localized-path";
import { PostRows } from "./post-row";
import { usePostRows } from "./use-post-rows";

/** A list of posts, or what stands in its place when there are none. */
export function PostList({
  locale,
  posts,
  query,
  heading,
}: {
  locale: Locale;
  posts: readonly PostSummary[];
  query?: string;
  heading?: "h2" | "h3";
}) {
  const t = useTranslations("blog.empty");
  const rows = usePostRows(posts);
  if (rows.length > 0) return <PostRows rows={rows} query={query} heading={heading} />;
  return (
    <EmptyState
      title={t("title")}
      text={t("text")}
      action={
        <LinkButton href={localePath(locale, "/blog")} variant="outline">
          {t("action")}
        </LinkButton>
      }
    />
  );
}
