import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { keepCompounds } from "@/components/content/keep-compounds";
import { Container } from "@/components/layout/container";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { categoryPath } from "@/lib/content/model/blog-paths";
import type { PostSummary } from "@/lib/content/model/content";
import { keepTogether } from "@/lib/content/model/no-break";
import { localePath } from "@/lib/i18n/localized-path";

/** The head of a post: where it belongs, what it is called, what it says in a sentence, who wrote it and when. */
export function PostHeader({
  post,
  breadcrumb,
}: {
  post: PostSummary;
  breadcrumb: readonly { label: string; href?: string }[];
}) {
  const t = useTranslations("blog");
  const format = useFormatter();
  const day = (moment: string) => format.dateTime(new Date(moment), "day");
  const wasUpdated = day(post.updatedAt) !== day(post.publishedAt);
  return (
    <Container className="pt-6 lg:pt-10">
      <Breadcrumb items={breadcrumb} />
      <div className="mt-8 border-b border-hair pb-8 lg:mt-14 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-16 lg:pb-12">
        <p className="lg:pt-3">
          <Link
            href={localePath(post.locale, categoryPath(post.category))}
            className="inline-flex items-center gap-3 py-1 text-sm font-medium text-wheat-ink underline-offset-4 hover:underline"
          >
            <span aria-hidden className="h-px w-8 bg-wheat-ink" />
            {post.category.name}
          </Link>
        </p>
        <div className="mt-3 min-w-0 lg:mt-0">
          <h1 className="max-w-[22ch] text-4xl">{keepCompounds(post.title)}</h1>
          <p className="mt-5 max-w-[58ch] text-lg text-ink-soft hyphenate">
            {keepTogether(post.description)}
          </p>
          <p className="mt-6 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
            <span>
              {t("post.by")} <span className="font-semibold text-ink">{post.author.name}</span>
            </span>
            <time dateTime={post.publishedAt}>{day(post.publishedAt)}</time>
            {wasUpdated ? (
              <time dateTime={post.updatedAt}>{t("post.updated", { date: day(post.updatedAt) })}</time>
            ) : null}
            <span>{t("readingTime", { minutes: post.readingMinutes })}</span>
          </p>
        </div>
      </div>
    </Container>
  );
}
