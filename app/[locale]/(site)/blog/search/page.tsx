import type { Metadata } from "next";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { BlogFrame } from "@/components/blog/blog-frame";
import { SearchResults } from "@/components/blog/search-results";
import { listPosts } from "@/lib/content/list-posts";
import { listPath } from "@/lib/content/model/blog-paths";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { localePath } from "@/lib/i18n/localized-path";
import { readPosts, readTerms } from "../blog-content";

/** The results depend on the words in the address, so this page alone is made for each request and has no static shell. */
export const instant = false;

type Props = PageProps<"/[locale]/blog/search">;

const path = "/blog/search";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await currentLocale();
  const t = await getTranslations("blog.search");
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path,
    title: t("title"),
    description: t("metaDescription"),
    picture: { kind: "page", slug: "blog" },
    hidden: true,
  });
}

/** Posts that have all the words looked for. The form that leads here works without scripts. */
export default async function BlogSearchPage({ searchParams }: Props) {
  await connection();
  const query = readQuery((await searchParams).q);
  const locale = await currentLocale();
  const [t, common] = await Promise.all([getTranslations("blog"), getTranslations("common")]);
  const [all, terms] = await Promise.all([readPosts(locale), readTerms(locale)]);
  const { posts } = query ? await listPosts({ locale, search: query, limit: 50 }) : { posts: [] };
  return (
    <BlogFrame
      locale={locale}
      path={path}
      title={query ? t("search.resultTitle", { query }) : t("search.title")}
      lead={query ? t("search.found", { count: String(posts.length) }) : undefined}
      breadcrumb={[
        { label: common("home"), href: `/${locale}` },
        { label: t("title"), href: localePath(locale, listPath(1)) },
        { label: t("search.title") },
      ]}
      {...terms}
      total={all.length}
      query={query}
    >
      <SearchResults locale={locale} query={query} posts={posts} />
    </BlogFrame>
  );
}

function readQuery(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).trim().slice(0, 200);
}
