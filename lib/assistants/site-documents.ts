import "server-only";
import { findPost } from "@/lib/content/find-post";
import { listFaqs } from "@/lib/content/list-faqs";
import { listPages } from "@/lib/content/list-pages";
import { listPosts } from "@/lib/content/list-posts";
import { listServices } from "@/lib/content/list-services";
import type { Faq, Page, Post, Service } from "@/lib/content/model/content";
import { type Locale, locales } from "@/lib/core/model/locale";
import { formatMoney } from "@/lib/core/model/money";
import type { SourceDocument } from "@/lib/knowledge/model/source-document";

/** Everything the company's own pages say, as documents an assistant can learn: one per page and language. */
export async function siteDocuments(): Promise<SourceDocument[]> {
  const perLocale = await Promise.all(locales.map(documentsOf));
  return perLocale.flat();
}

async function documentsOf(locale: Locale): Promise<SourceDocument[]> {
  const [services, pages, faqs, { posts }] = await Promise.all([
    listServices(locale),
    listPages(locale),
    listFaqs(locale),
    listPosts({ locale }),
  ]);
  const fullPosts = await Promise.all(posts.map((post) => findPost(locale, post.id)));
  return [
    ...services.map(serviceDocument),
    ...faqs.map((faq) => faqDocument(faq, locale)),
    ...pages.map(pageDocument),
    ...fullPosts.flatMap((post) => (post ? [postDocument(post)] : [])),
  ];
}

const words = {
  de: {
    price: "Preis und Dauer",
    from: "ab",
    plus: "Betrieb",
    month: "pro Monat",
    day: "pro Tag",
    halfDay: "halber Tag",
    duration: "Dauer",
    steps: "So läuft es ab",
    get: "Das bekommen Sie",
    suited: "Geeignet für",
    net: "netto zuzüglich Umsatzsteuer",
  },
  en: {
    price: "Price and duration",
    from: "from",
    plus: "operation",
    month: "per month",
    day: "per day",
    halfDay: "half a day",
    duration: "Duration",
    steps: "How it works",
    get: "What you get",
    suited: "Suited to",
    net: "net, plus VAT",
  },
  uk: {
    price: "Ціна і термін",
    from: "від",
    plus: "обслуговування",
    month: "на місяць",
    day: "за день",
    halfDay: "пів дня",
    duration: "Термін",
    steps: "Як це відбувається",
    get: "Що Ви отримуєте",
    suited: "Кому підходить",
    net: "без ПДВ",
  },
} as const;

function serviceDocument(service: Service): SourceDocument {
  const t = words[service.locale];
  const { content } = service;
  const unit = { once: "", month: ` ${t.month}`, day: ` ${t.day}`, halfDay: ` (${t.halfDay})` } as const;
  const money = (minor: number) => formatMoney(minor, "EUR", service.locale);
  const monthly = service.monthlyFromMinor
    ? `, ${t.plus} ${t.from} ${money(service.monthlyFromMinor)} ${t.month}`
    : "";
  const price = `${service.title}: ${service.priceIsFixed ? "" : `${t.from} `}${money(service.priceFromMinor)}${unit[service.priceUnit]} ${t.net}${monthly}. ${t.duration}: ${content.durationText}.`;
  const tiers = content.tiers.map(
    (tier) => `- ${tier.name}: ${money(tier.priceMinor)}${unit[tier.unit]}. ${tier.includes.join("; ")}`,
  );
  const markdown = [
    service.summary,
    `## ${t.price}\n\n${[price, ...tiers].join("\n")}`,
    service.body,
    `## ${t.steps}\n\n${content.steps.map((step, index) => `${index + 1}. **${step.title}**: ${step.text}`).join("\n")}`,
    `## ${t.get}\n\n${bullets(content.deliverables)}`,
    `## ${t.suited}\n\n${bullets(content.suitedFor)}\n\n${content.notFor}`,
    ...content.faqs.map((faq) => `## ${faq.question}\n\n${faq.answer}`),
  ].join("\n\n");
  return {
    externalKey: `service:${service.id}:${service.locale}`,
    locale: service.locale,
    title: service.title,
    url: `/${service.locale}/services/${service.slug}`,
    markdown,
  };
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function faqDocument(faq: Faq, locale: Locale): SourceDocument {
  return {
    externalKey: `faq:${faq.id}:${locale}`,
    locale,
    title: faq.question,
    url: `/${locale}/faq#${faq.id}`,
    markdown: faq.answer,
  };
}

function pageDocument(page: Page): SourceDocument {
  return {
    externalKey: `page:${page.id}:${page.locale}`,
    locale: page.locale,
    title: page.title,
    url: page.id === "about" ? `/${page.locale}/about` : `/${page.locale}/legal/${page.slug}`,
    markdown: page.body,
  };
}

function postDocument(post: Post): SourceDocument {
  return {
    externalKey: `post:${post.id}:${post.locale}`,
    locale: post.locale,
    title: post.title,
    url: `/${post.locale}/blog/${post.slug}`,
    markdown: `${post.description}\n\n${post.body}`,
  };
}
