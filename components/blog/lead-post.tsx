import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Eyebrow } from "@/components/content/section-head";
import { Lens } from "@/components/ui/lens";
import type { PostSummary } from "@/lib/content/model/content";
import type { LensExcerpt } from "@/lib/content/model/lens-excerpt";
import { localePath } from "@/lib/i18n/localized-path";

/** The newest post, larger than the others: its picture is its own text under the lens. */
export function LeadPost({ post, excerpt }: { post: PostSummary; excerpt: LensExcerpt | null }) {
  const t = useTranslations("blog");
  const format = useFormatter();
  return (
    <article
      className={`group relative grid items-center gap-x-14 gap-y-2 pb-10 has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-3 has-[a:focus-visible]:outline-focus lg:pb-16 ${excerpt ? "lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]" : ""}`}
    >
      <div className="min-w-0">
        <Eyebrow>{t("newest")}</Eyebrow>
        <h2 className="max-w-[22ch] text-4xl">
          <Link
            href={localePath(post.locale, `/blog/${post.slug}`)}
            className="outline-none decoration-wheat decoration-[0.09em] underline-offset-[0.12em] after:absolute after:inset-0 group-hover:underline"
          >
            {post.title}
          </Link>
        </h2>
        <p className="mt-4 max-w-[52ch] text-lg text-ink-soft hyphenate">{post.description}</p>
        <p className="mt-5 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
          <span className="font-medium text-wheat-ink">{post.category.name}</span>
          <time dateTime={post.publishedAt}>{format.dateTime(new Date(post.publishedAt), "day")}</time>
          <span>{post.author.name}</span>
          <span>{t("readingTime", { minutes: post.readingMinutes })}</span>
        </p>
      </div>
      {excerpt ? (
        <div
          className="min-w-0 [&_.lens]:[--lens-size:14rem]! [&_.lens]:[--lens-zoom:var(--focus-zoom)]!"
          style={{ "--focus-zoom": focusZoom(excerpt.focus.text) }}
        >
          <Lens {...excerpt} />
        </div>
      ) : null}
    </article>
  );
}

/** As large as the words may become inside a glass of 14rem: a letter is about half as wide as it is high. */
function focusZoom(text: string): number {
  return Math.min(2.5, 24 / text.length);
}
