import "server-only";
import type { z } from "zod";
import type { apiFullPost, apiPost, apiService } from "@/lib/content/model/api-content";
import type { Post, PostSummary, Service, Term } from "@/lib/content/model/content";

/** A post as the API shows it. */
export function presentPost(post: PostSummary): z.output<typeof apiPost> {
  const { id, locale, slug, title, description, publishedAt, updatedAt, readingMinutes, author } = post;
  const named = (term: Term) => ({ id: term.id, slug: term.slug[locale], name: term.name });
  return {
    id,
    locale,
    slug,
    title,
    description,
    url: `/${locale}/blog/${slug}`,
    category: named(post.category),
    tags: post.tags.map(named),
    author: { id: author.id, name: author.name, role: author.role },
    publishedAt,
    updatedAt,
    readingMinutes,
  };
}

/** A post with its text. */
export function presentFullPost(post: Post): z.output<typeof apiFullPost> {
  return { ...presentPost(post), body: post.body };
}

/** A service as the API shows it. */
export function presentService(service: Service): z.output<typeof apiService> {
  const {
    id,
    locale,
    slug,
    title,
    tagline,
    summary,
    priceFromMinor,
    priceUnit,
    priceIsFixed,
    monthlyFromMinor,
  } = service;
  return {
    id,
    locale,
    slug,
    url: `/${locale}/services/${slug}`,
    title,
    tagline,
    summary,
    currency: "EUR",
    priceFromMinor,
    priceUnit,
    priceIsFixed,
    monthlyFromMinor,
    duration: service.content.durationText,
    tiers: service.content.tiers,
  };
}
