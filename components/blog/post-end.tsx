import { Mail } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Initials } from "@/components/ui/initials";
import type { Post } from "@/lib/content/model/content";
import { TagLinks } from "./term-links";

/** What stands under a post: its tags, a way to pass it on, and who wrote it. @param url the post's full address */
export function PostEnd({ post, url }: { post: Post; url: string }) {
  const t = useTranslations("blog.post");
  const mail = new URLSearchParams({
    subject: post.title,
    body: `${t("shareText")}\n\n${post.title}\n${url}`,
  });
  return (
    <footer className="mt-12 max-w-text border-t border-hair pt-8">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
        <div>
          <h2 className="sr-only">{t("tags")}</h2>
          <TagLinks locale={post.locale} tags={post.tags} />
        </div>
        {/* Mail programs read "+" as itself, not as a space (RFC 6068). */}
        <a
          href={`mailto:?${mail.toString().replaceAll("+", "%20")}`}
          className="inline-flex min-h-9 items-center gap-2 text-sm font-medium underline-offset-4 hover:underline"
        >
          <Mail aria-hidden className="size-4" />
          {t("share")}
        </a>
      </div>
      <div className="mt-10 flex gap-4">
        <Initials name={post.author.name} />
        <div className="min-w-0">
          <p className="text-sm text-ink-soft">{t("author")}</p>
          <p className="font-semibold">
            {post.author.name}
            <span className="font-normal text-ink-soft">, {post.author.role}</span>
          </p>
          <p className="mt-1.5 text-sm text-ink-soft hyphenate">{post.author.bio}</p>
        </div>
      </div>
    </footer>
  );
}

/** The way from a post to the assistant, which has read it too. */
export function AskAboutPost({ post }: { post: Post }) {
  const t = useTranslations("blog.post");
  return (
    <div className="rounded-lg bg-sunken p-5">
      <p className="font-semibold">{t("askTitle")}</p>
      <p className="mt-1.5 text-sm text-ink-soft hyphenate">{t("askText")}</p>
      <a href={`/${post.locale}#ask`} className={buttonStyle("wheat", "sm", "mt-4 py-2")}>
        {t("ask")}
      </a>
    </div>
  );
}
