import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ContentsAside, ContentsDetails } from "@/components/blog/post-contents";
import { AskAboutPost, PostEnd } from "@/components/blog/post-end";
import { PostHeader } from "@/components/blog/post-header";
import { PostList } from "@/components/blog/post-list";
import { Markdown } from "@/components/content/markdown";
import { Container } from "@/components/layout/container";
import { Section } from "@/components/layout/section";
import { SiteShell } from "@/components/layout/site-shell";
import { blogPostingLd } from "@/components/seo/blog-posting";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { JsonLd } from "@/components/seo/json-ld";
import { Prose } from "@/components/ui/prose";
import { listPath, postPath } from "@/lib/content/model/blog-paths";
import { tableOfContents } from "@/lib/content/model/table-of-contents";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { localePath } from "@/lib/i18n/localized-path";
import { readPost, readPosts, readRelatedPosts } from "../blog-content";
import { postMetadata } from "./post-metadata";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/blog/[slug]">;

/** The posts there are while building; later ones are rendered when first asked for and kept. */
export async function generateStaticParams() {
  return (await readPosts(await currentLocale())).map(({ slug }) => ({ slug }));
}

async function requirePost({ params }: Props) {
  return (await readPost(await currentLocale(), (await params).slug)) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return postMetadata(await requirePost(props));
}

export default async function PostPage(props: Props) {
  const post = await requirePost(props);
  const { locale } = post;
  const [t, common] = await Promise.all([getTranslations("blog"), getTranslations("common")]);
  const contents = tableOfContents(post.body);
  const breadcrumb = [
    { label: common("home"), href: `/${locale}` },
    { label: t("title"), href: localePath(locale, listPath(1)) },
    { label: post.title },
  ];
  return (
    <SiteShell locale={locale} path={postPath(post)}>
      <article>
        <PostHeader post={post} breadcrumb={breadcrumb} />
        <Container className="py-8 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-16 lg:py-12">
          <aside className="hidden lg:sticky lg:top-26 lg:block lg:max-h-[calc(100dvh-8rem)] lg:self-start lg:overflow-y-auto">
            <ContentsAside entries={contents} />
          </aside>
          <div className="min-w-0">
            <div className="mb-8 lg:hidden">
              <ContentsDetails entries={contents} />
            </div>
            <Prose>
              <Markdown source={post.body} />
            </Prose>
            <div className="mt-12 max-w-text">
              <AskAboutPost post={post} />
            </div>
            <PostEnd post={post} url={siteUrl() + localePath(locale, postPath(post))} />
          </div>
        </Container>
      </article>
      <Section title={t("post.related")} tone="sunken">
        <PostList locale={locale} posts={await readRelatedPosts(post)} heading="h3" />
      </Section>
      <JsonLd
        nodes={[
          blogPostingLd(siteUrl(), post, wordCount(post.body)),
          breadcrumbListLd(siteUrl(), breadcrumb),
        ]}
      />
    </SiteShell>
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
