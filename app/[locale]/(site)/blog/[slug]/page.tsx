import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PostArticle } from "@/components/blog/post-article";
import { PostList } from "@/components/blog/post-list";
import { Section } from "@/components/layout/section";
import { SiteShell } from "@/components/layout/site-shell";
import { blogPostingLd } from "@/components/seo/blog-posting";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { JsonLd } from "@/components/seo/json-ld";
import { listPath, postPath } from "@/lib/content/model/blog-paths";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { localePath } from "@/lib/i18n/localized-path";
import { readMovedPost, readPost, readPosts, readRelatedPosts } from "../blog-content";
import { postMetadata } from "./post-metadata";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/blog/[slug]">;

/** The posts there are while building; later ones are rendered when first asked for and kept. */
export async function generateStaticParams() {
  return (await readPosts(await currentLocale())).map(({ slug }) => ({ slug }));
}

/** The post an address names; a former address leads to where the post is now. */
async function requirePost({ params }: Props) {
  const [locale, { slug }] = [await currentLocale(), await params];
  const post = await readPost(locale, slug);
  if (post) return post;
  const moved = await readMovedPost(locale, slug);
  return moved ? permanentRedirect(`/${locale}/blog/${moved}`) : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return postMetadata(await requirePost(props));
}

export default async function PostPage(props: Props) {
  const post = await requirePost(props);
  const { locale } = post;
  const [t, common] = await Promise.all([getTranslations("blog"), getTranslations("common")]);
  const breadcrumb = [
    { label: common("home"), href: `/${locale}` },
    { label: t("title"), href: localePath(locale, listPath(1)) },
    { label: post.title },
  ];
  return (
    <SiteShell locale={locale} path={postPath(post)}>
      <PostArticle post={post} url={siteUrl() + localePath(locale, postPath(post))} breadcrumb={breadcrumb} />
      <Section title={t("post.related")} tone="sunken">
        <PostList locale={locale} posts={await readRelatedPosts(post)} heading="h3" />
      </Section>
      <JsonLd
        nodes={[
          blogPostingLd(siteUrl(), post, post.body.split(/\s+/).length),
          breadcrumbListLd(siteUrl(), breadcrumb),
        ]}
      />
    </SiteShell>
  );
}
