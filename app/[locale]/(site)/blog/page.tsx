import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BlogFrame } from "@/components/blog/blog-frame";
import { LeadPost } from "@/components/blog/lead-post";
import { PostList } from "@/components/blog/post-list";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { JsonLd } from "@/components/seo/json-ld";
import { Pagination } from "@/components/ui/pagination";
import { listPath, postsPerPage } from "@/lib/content/model/blog-paths";
import { lensExcerpt } from "@/lib/content/model/lens-excerpt";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { feedLinks } from "@/lib/content/model/post-feed";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { localePath } from "@/lib/i18n/localized-path";
import { readPost, readPosts, readTerms } from "./blog-content";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await currentLocale();
  const t = await getTranslations("blog");
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path: listPath(1),
    title: t("metaTitle"),
    description: t("metaDescription"),
    picture: { kind: "page", slug: "blog" },
    feeds: feedLinks(locale),
  });
}

/** The blog: the newest post large, the others as a list. */
export default async function BlogPage() {
  const locale = await currentLocale();
  const [t, common] = await Promise.all([getTranslations("blog"), getTranslations("common")]);
  const [posts, terms] = await Promise.all([readPosts(locale), readTerms(locale)]);
  const [lead, ...others] = posts.slice(0, postsPerPage);
  const body = lead ? (await readPost(locale, lead.slug))?.body : undefined;
  const breadcrumb = [{ label: common("home"), href: `/${locale}` }, { label: t("title") }];
  return (
    <BlogFrame
      locale={locale}
      path={listPath(1)}
      title={t("headline")}
      lead={t("lead")}
      breadcrumb={breadcrumb}
      {...terms}
      total={posts.length}
      currentCategoryId="all"
    >
      {lead ? <LeadPost post={lead} excerpt={lensExcerpt(body ?? "")} /> : null}
      {others.length > 0 || !lead ? <PostList locale={locale} posts={others} /> : null}
      <div className="mt-10">
        <Pagination
          page={1}
          pageCount={Math.ceil(posts.length / postsPerPage)}
          hrefOf={(page) => localePath(locale, listPath(page))}
        />
      </div>
      <JsonLd nodes={[breadcrumbListLd(siteUrl(), breadcrumb)]} />
    </BlogFrame>
  );
}
