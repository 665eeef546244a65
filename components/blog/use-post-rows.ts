import { useFormatter, useTranslations } from "next-intl";
import type { PostSummary } from "@/lib/content/model/content";
import { localePath } from "@/lib/i18n/localized-path";
import type { PostRowTexts } from "./post-row";

/** Puts posts into the words of a list, on the server. */
export function usePostRows(posts: readonly PostSummary[]): PostRowTexts[] {
  const t = useTranslations("blog");
  const format = useFormatter();
  return posts.map((post) => ({
    href: localePath(post.locale, `/blog/${post.slug}`),
    title: post.title,
    description: post.description,
    category: post.category.name,
    publishedAt: post.publishedAt,
    date: format.dateTime(new Date(post.publishedAt), "day"),
    minutes: t("minutes", { minutes: String(post.readingMinutes) }),
  }));
}
