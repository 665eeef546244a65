import type { CompanyFacts, HomeContent, ServiceContent } from "@/db/schema";
import type { Locale, Localized } from "@/lib/core/model/locale";

export type { CompanyFacts, HomeContent, ServiceContent };

/** A label with its address part, such as a category or a tag. */
export interface Term {
  id: string;
  slug: Localized<string>;
  name: string;
}

export interface Author {
  id: string;
  name: string;
  role: string;
  bio: string;
}

/** A post in a list. */
export interface PostSummary {
  id: string;
  locale: Locale;
  slug: string;
  title: string;
  description: string;
  category: Term;
  tags: Term[];
  author: Author;
  /** ISO 8601. */
  publishedAt: string;
  updatedAt: string;
  /** Whole minutes at 200 words a minute, at least 1. */
  readingMinutes: number;
}

/** A post with its Markdown and its address in every language. */
export interface Post extends PostSummary {
  body: string;
  slugs: Localized<string>;
}

export interface Service {
  id: string;
  locale: Locale;
  icon: string;
  slug: string;
  slugs: Localized<string>;
  title: string;
  tagline: string;
  summary: string;
  metaDescription: string;
  /** EUR cents, net. */
  priceFromMinor: number;
  priceUnit: "once" | "month" | "day";
  /** The price is the price, not where it begins. */
  priceIsFixed: boolean;
  monthlyFromMinor: number | null;
  relatedIds: string[];
  content: ServiceContent;
  body: string;
  updatedAt: string;
}

export interface Page {
  id: string;
  locale: Locale;
  slug: string;
  slugs: Localized<string>;
  title: string;
  metaDescription: string;
  body: string;
  updatedAt: string;
}

export interface Faq {
  id: string;
  topic: "sales" | "tech" | "billing" | "privacy";
  question: string;
  answer: string;
}

/** Tags of cached content: expiring one renews every page that shows it. */
export const contentTags = {
  posts: "content-posts",
  services: "content-services",
  pages: "content-pages",
  faqs: "content-faqs",
  home: "content-home",
  company: "content-company",
} as const;

/** Whole minutes a text takes at 200 words a minute, at least 1. */
export function readingMinutes(markdown: string): number {
  return Math.max(1, Math.round(markdown.split(/\s+/).length / 200));
}
