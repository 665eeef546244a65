import type { PostSummary } from "@/lib/content/model/content";
import { localePath } from "@/lib/i18n/localized-path";
import type { JsonLdNode } from "./json-ld";
import { organizationId } from "./organization";

/** A post with its author and dates (schema.org/BlogPosting). @param wordCount words of the text, when it is shown */
export function blogPostingLd(origin: string, post: PostSummary, wordCount?: number): JsonLdNode {
  const url = origin + localePath(post.locale, `/blog/${post.slug}`);
  return {
    "@type": "BlogPosting",
    "@id": `${url}#post`,
    url,
    mainEntityOfPage: url,
    headline: post.title,
    description: post.description,
    image: `${origin}/${post.locale}/og/post/${post.slug}`,
    datePublished: post.publishedAt,
    dateModified: post.updatedAt,
    inLanguage: post.locale,
    articleSection: post.category.name,
    keywords: post.tags.map((tag) => tag.name),
    timeRequired: `PT${post.readingMinutes}M`,
    wordCount,
    author: { "@type": "Person", name: post.author.name, jobTitle: post.author.role },
    publisher: { "@id": organizationId(origin) },
  };
}
