import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BlogFrame } from "@/components/blog/blog-frame";
import { PostList } from "@/components/blog/post-list";
import { breadcrumbListLd } from "@/components/seo/breadcrumb-list";
import { JsonLd } from "@/components/seo/json-ld";
import { categoryPath, listPath } from "@/lib/content/model/blog-paths";
import { pageMetadata } from "@/lib/content/model/page-metadata";
import { feedLinks } from "@/lib/content/model/post-feed";
import { siteUrl } from "@/lib/core/env";
import { currentLocale } from "@/lib/i18n/current-locale";
import { localePath } from "@/lib/i18n/localized-path";
import { readPosts, readTerms } from "../../blog-content";

export const ensureStatic = "navigation";

type Props = PageProps<"/[locale]/blog/category/[slug]">;

export async function generateStaticParams() {
  const locale = await currentLocale();
  const { categories } = await readTerms(locale);
  return categories.map((term) => ({ slug: term.slug[locale] }));
}

async function requireTerm({ params }: Props) {
  const [locale, { slug }] = await Promise.all([currentLocale(), params]);
  const terms = await readTerms(locale);
  const term = terms.categories.find((candidate) => candidate.slug[locale] === slug);
  if (!term) notFound();
  return { locale, term, terms };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, term } = await requireTerm(props);
  const t = await getTranslations("blog");
  return pageMetadata({
    origin: siteUrl(),
    locale,
    path: categoryPath(term),
    title: t("categoryTitle", { name: term.name }),
    description: t("categoryDescription", { name: term.name }),
    picture: { kind: "page", slug: "blog" },
    feeds: feedLinks(locale),
  });
}

/** The posts of one category. */
export default async function CategoryPage(props: Props) {
  const { locale, term, terms } = await requireTerm(props);
  const [t, common] = await Promise.all([getTranslations("blog"), getTranslations("common")]);
  const all = await readPosts(locale);
  const posts = all.filter((post) => post.category.id === term.id);
  const breadcrumb = [
    { label: common("home"), href: `/${locale}` },
    { label: t("title"), href: localePath(locale, listPath(1)) },
    { label: term.name },
  ];
  return (
    <BlogFrame
      locale={locale}
      path={categoryPath(term)}
      title={term.name}
      lead={t("categoryLead", { count: posts.length })}
      breadcrumb={breadcrumb}
      {...terms}
      total={all.length}
      currentCategoryId={term.id}
    >
      <PostList locale={locale} posts={posts} />
      <JsonLd nodes={[breadcrumbListLd(siteUrl(), breadcrumb)]} />
    </BlogFrame>
  );
}
