import { boolean, index, integer, pgSchema, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Localized } from "@/lib/core/model/locale";
import { createdAt, locale, localizedText, moment, typedJson, updatedAt } from "../../columns";
import type { SeedHome } from "../../seed/content/site/types";

/** The product's own rooms: content, settings, mail; later users, sessions, keys and the audit log. */
export const coreSchema = pgSchema("rozoom_ki_schema");

export const authors = coreSchema.table("authors", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  role: localizedText("role").notNull(),
  bio: localizedText("bio").notNull(),
});

export const categories = coreSchema.table("categories", {
  id: text("id").primaryKey(),
  slug: localizedText("slug").notNull(),
  name: localizedText("name").notNull(),
});

export const tags = coreSchema.table("tags", {
  id: text("id").primaryKey(),
  slug: localizedText("slug").notNull(),
  name: localizedText("name").notNull(),
});

export const posts = coreSchema.table(
  "posts",
  {
    id: text("id").primaryKey(),
    categoryId: text("category_id")
      .notNull()
      .references(() => categories.id),
    authorId: text("author_id")
      .notNull()
      .references(() => authors.id),
    status: text("status", { enum: ["draft", "published"] }).notNull(),
    publishedAt: moment("published_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  // The blog list: published posts, newest first.
  (table) => [index("posts_published_idx").on(table.status, table.publishedAt.desc())],
);

export const postTranslations = coreSchema.table(
  "post_translations",
  {
    postId: text("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    locale: locale().notNull(),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    description: text("description").notNull(),
    body: text("body").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.postId, table.locale] }),
    uniqueIndex("post_translations_slug_idx").on(table.locale, table.slug),
  ],
);

export const postTags = coreSchema.table(
  "post_tags",
  {
    postId: text("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    tagId: text("tag_id")
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ columns: [table.postId, table.tagId] })],
);

export interface ServiceTier {
  id: string;
  name: string;
  priceMinor: number;
  unit: "once" | "month" | "halfDay" | "day";
  includes: string[];
}

export interface TitledText {
  title: string;
  text: string;
}

export interface QuestionAnswer {
  question: string;
  answer: string;
}

/** Everything of a service that is written in a language. */
export interface ServiceContent {
  durationText: string;
  tiers: ServiceTier[];
  benefits: TitledText[];
  steps: TitledText[];
  deliverables: string[];
  suitedFor: string[];
  notFor: string;
  faqs: QuestionAnswer[];
}

export const services = coreSchema.table("services", {
  id: text("id").primaryKey(),
  position: integer("position").notNull(),
  icon: text("icon").notNull(),
  priceFromMinor: integer("price_from_minor").notNull(),
  priceUnit: text("price_unit", { enum: ["once", "month", "day"] }).notNull(),
  monthlyFromMinor: integer("monthly_from_minor"),
  /** The price is the price, not where it begins. */
  priceIsFixed: boolean("price_is_fixed").notNull(),
  relatedIds: text("related_ids").array().notNull(),
  published: boolean("published").notNull().default(true),
  updatedAt: updatedAt(),
});

export const serviceTranslations = coreSchema.table(
  "service_translations",
  {
    serviceId: text("service_id")
      .notNull()
      .references(() => services.id, { onDelete: "cascade" }),
    locale: locale().notNull(),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    tagline: text("tagline").notNull(),
    summary: text("summary").notNull(),
    metaDescription: text("meta_description").notNull(),
    content: typedJson<ServiceContent>("content").notNull(),
    body: text("body").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.serviceId, table.locale] }),
    uniqueIndex("service_translations_slug_idx").on(table.locale, table.slug),
  ],
);

export const pages = coreSchema.table("pages", {
  id: text("id").primaryKey(),
  updatedAt: updatedAt(),
});

export const pageTranslations = coreSchema.table(
  "page_translations",
  {
    pageId: text("page_id")
      .notNull()
      .references(() => pages.id, { onDelete: "cascade" }),
    locale: locale().notNull(),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    metaDescription: text("meta_description").notNull(),
    body: text("body").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pageId, table.locale] }),
    uniqueIndex("page_translations_slug_idx").on(table.locale, table.slug),
  ],
);

export const faqs = coreSchema.table("faqs", {
  id: text("id").primaryKey(),
  position: integer("position").notNull(),
  topic: text("topic", { enum: ["sales", "tech", "billing", "privacy"] }).notNull(),
  question: localizedText("question").notNull(),
  answer: localizedText("answer").notNull(),
  published: boolean("published").notNull().default(true),
  updatedAt: updatedAt(),
});

/** What the home page is made of, in one language. */
export type HomeContent = SeedHome;

/** Pages that are composed of named pieces of text instead of one running text. */
export const siteTexts = coreSchema.table(
  "site_texts",
  {
    key: text("key", { enum: ["home"] }).notNull(),
    locale: locale().notNull(),
    content: typedJson<HomeContent>("content").notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.locale] })],
);

/** Who the company is: pages, structured data, mails and assistants share these facts. */
export interface CompanyFacts {
  name: string;
  legalName: string;
  url: string;
  foundedYear: number;
  street: string;
  postalCode: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  country: Localized<string>;
  geo: { lat: number; lon: number };
  /** E.164, for links. */
  phone: string;
  phoneDisplay: string;
  email: string;
  privacyEmail: string;
  timeZone: string;
  openingHours: readonly { days: readonly Weekday[]; opens: string; closes: string }[];
  replyWithinWorkingDays: number;
  managingDirectors: readonly string[];
  registerCourt: string;
  registerNumber: string;
  vatId: string;
  /** VAT on services, percent. */
  vatPercent: number;
  /** Addresses of the company's profiles elsewhere. */
  social: readonly string[];
}

type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

export const settings = coreSchema.table("settings", {
  key: text("key", { enum: ["company"] }).primaryKey(),
  value: typedJson<CompanyFacts>("value").notNull(),
  updatedAt: updatedAt(),
});

/** What the administration decides about models; without a row the settings of the process hold. */
export const aiSettings = coreSchema.table("ai_settings", {
  key: text("key", { enum: ["site"] }).primaryKey(),
  /** Models as `provider/model`, tried in order; empty: AI_CHAIN. */
  chain: text("chain").array().notNull(),
  /** Provider costs a calendar month (UTC) may reach, in US cents; null: no cap. At the cap answers are quoted. */
  monthlyCapCents: integer("monthly_cap_cents"),
  updatedAt: updatedAt(),
});
