import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BlogFrame } from "@/components/blog/blog-frame";
import { PostList } from "@/components/blog/post-list";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { JsonLd } from "@/components/seo/json-ld";
import { Pagination } from "@/components/ui/pagination";
import { listPath, postsPerPage } from "@/lib/content/model/blog-paths";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { localePath } from "@/lib/i18n/localized-path";
import { readPosts, readTerms } from "../../blog-content";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/blog/page/[page]">;

/** The pages after the first, which is the blog itself. */
export async function generateStaticParams() {
  const pages = Math.ceil((await readPosts(await currentLocale())).length / postsPerPage);
  return Array.from({ length: Math.max(1, pages - 1) }, (_, index) => ({ page: String(index + 2) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await currentLocale();
  const page = Number((await params).page);
  const t = await getTranslations("blog");
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path: listPath(page),
    title: t("pageTitle", { page }),
    description: t("pageDescription", { page, description: t("metaDescription") }),
    picture: { kind: "page", slug: "blog" },
  });
}

/** Older posts. */
export default async function BlogListPage({ params }: Props) {
  const locale = await currentLocale();
  const page = readPage((await params).page);
  const [t, common] = await Promise.all([getTranslations("blog"), getTranslations("common")]);
  const [posts, terms] = await Promise.all([readPosts(locale), readTerms(locale)]);
  const shown = posts.slice((page - 1) * postsPerPage, page * postsPerPage);
  if (shown.length === 0) notFound();
  const breadcrumb = [
    { label: common("home"), href: `/${locale}` },
    { label: t("title"), href: localePath(locale, listPath(1)) },
    { label: common("pagination.page", { page }) },
  ];
  return (
    <BlogFrame
      locale={locale}
      path={listPath(page)}
      title={t("pageTitle", { page })}
      breadcrumb={breadcrumb}
      {...terms}
      total={posts.length}
      currentCategoryId="all"
    >
      <PostList locale={locale} posts={shown} />
      <div className="mt-10">
        <Pagination
          page={page}
          pageCount={Math.ceil(posts.length / postsPerPage)}
          hrefOf={(number) => localePath(locale, listPath(number))}
        />
      </div>
      <JsonLd nodes={[breadcrumbListLd(siteUrl(), breadcrumb)]} />
    </BlogFrame>
  );
}

/** A page number as we write it ourselves, from 2; anything else is no address of ours. */
function readPage(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text) || text === "1") notFound();
  return Number(text);
}
