import type { Locale, Localized } from "@/lib/core/model/locale";

/** A heading with its paragraph. */
export type TitledText = Readonly<{ title: string; text: string }>;

export type QuestionAnswer = Readonly<{ question: string; answer: string }>;

export const seedServiceIds = [
  "website-chatbot",
  "knowledge-assistant",
  "telegram-assistant",
  "automation",
  "multilingual-website",
  "ai-workshop",
  "privacy-check",
  "care",
] as const;

export type SeedServiceId = (typeof seedServiceIds)[number];

export type SeedServiceTier = Readonly<{
  id: string;
  name: Localized<string>;
  /** EUR cents, net. */
  priceMinor: number;
  unit: "once" | "month" | "halfDay" | "day";
  includes: Localized<readonly string[]>;
}>;

/**
 * One service of the company. All prices are EUR cents without VAT.
 *
 * Texts use ordinary spaces in numbers ("1.490 €", "1 490 €") so that they can be found by search; a page that
 * wants them unbreakable joins them when it renders.
 */
export type SeedService = Readonly<{
  id: SeedServiceId;
  /** Position in lists, from 1. */
  order: number;
  /** Name of a lucide icon in kebab-case. */
  icon: string;
  /** Latin letters, digits and hyphens; unique per language. */
  slug: Localized<string>;
  title: Localized<string>;
  /** At most 90 characters. */
  tagline: Localized<string>;
  summary: Localized<string>;
  /** At most 155 characters. */
  metaDescription: Localized<string>;
  priceFromMinor: number;
  priceUnit: "once" | "month" | "day";
  /** True when nothing is added to the price. */
  priceIsFixed?: true;
  /** Running costs that come on top of `priceFromMinor`. */
  monthlyFromMinor?: number;
  durationText: Localized<string>;
  tiers?: readonly SeedServiceTier[];
  benefits: Localized<readonly TitledText[]>;
  steps: Localized<readonly TitledText[]>;
  deliverables: Localized<readonly string[]>;
  suitedFor: Localized<readonly string[]>;
  /** Who should not buy this, said openly. */
  notFor: Localized<string>;
  faqs: Localized<readonly QuestionAnswer[]>;
  relatedIds: readonly SeedServiceId[];
  /** Markdown file per language, relative to this folder. */
  bodyFile: Localized<string>;
}>;

/** `sales`, `tech` and `billing` are also the agents that answer; `privacy` is answered by sales or tech. */
export type SeedFaqTopic = "sales" | "tech" | "billing" | "privacy";

export type SeedFaq = Readonly<{
  id: string;
  topic: SeedFaqTopic;
  question: Localized<string>;
  /** The first sentence answers the question by itself, so it can be quoted alone. */
  answer: Localized<string>;
}>;

export type SeedPageId = "imprint" | "privacy" | "terms" | "withdrawal" | "ai-notice" | "about";

export type SeedPage = Readonly<{
  id: SeedPageId;
  slug: Localized<string>;
  title: Localized<string>;
  /** At most 155 characters. */
  metaDescription: Localized<string>;
  /** Calendar day, YYYY-MM-DD. */
  updatedAt: string;
  /** Markdown file per language, relative to this folder. */
  bodyFile: Localized<string>;
}>;

export type SeedAgent = "sales" | "tech" | "billing";

/** A question with its answer and the passage it was taken from. */
export type QuotedAnswer = Readonly<{
  question: string;
  answer: string;
  /** Where the sentence stands, for example a page of the customer's own documents. */
  sourceTitle: string;
  /** The very sentence of the source. */
  sourceSentence: string;
}>;

export type SeedHome = Readonly<{
  eyebrow: string;
  /** At most 60 characters. */
  headline: string;
  /** At most 220 characters. */
  lead: string;
  heroPlaceholder: string;
  suggestedQuestions: readonly Readonly<{ agent: SeedAgent; text: string }>[];
  sections: Readonly<{
    /** What one can zoom into. `sample` is the example the lens is opened on. */
    lens: Readonly<{
      eyebrow: string;
      title: string;
      lead: string;
      promises: readonly Readonly<{ id: "source" | "model" | "cost"; title: string; text: string }>[];
      sample: QuotedAnswer &
        Readonly<{
          caption: string;
          details: readonly Readonly<{ id: "source" | "model" | "cost"; label: string; value: string }>[];
        }>;
    }>;
    steps: Readonly<{ eyebrow: string; title: string; lead: string; items: readonly TitledText[] }>;
    audiences: Readonly<{
      eyebrow: string;
      title: string;
      lead: string;
      labels: Readonly<{ question: string; answer: string; source: string }>;
      items: readonly (QuotedAnswer &
        Readonly<{
          id: "workshop" | "practice" | "law-office" | "shop";
          icon: string;
          title: string;
          text: string;
        }>)[];
    }>;
    /** Prices themselves come from the services. */
    pricing: Readonly<{
      eyebrow: string;
      title: string;
      lead: string;
      items: readonly Readonly<{ serviceId: SeedServiceId; text: string }>[];
      note: string;
      allLabel: string;
    }>;
    resilience: Readonly<{
      eyebrow: string;
      title: string;
      lead: string;
      items: readonly Readonly<{ id: "quoted" | "human" | "stored"; title: string; text: string }>[];
    }>;
    closing: Readonly<{ title: string; text: string; primaryLabel: string; secondaryLabel: string }>;
  }>;
}>;

export type SeedHomeByLocale = Readonly<Record<Locale, SeedHome>>;
