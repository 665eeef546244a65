import { formatMoney } from "@/lib/core/model/money";
import { localePath } from "@/lib/i18n/localized-path";
import type { CompanyFacts, Page, PostSummary, Service } from "./content";

export interface SiteDigest {
  origin: string;
  /** What the site is, in one sentence. */
  description: string;
  company: CompanyFacts;
  /** All in English. */
  services: readonly Service[];
  posts: readonly PostSummary[];
  pages: readonly Page[];
}

/**
 * The site for language models as llmstxt.org describes it: a Markdown page with a heading, a summary and lists of links with a
 * sentence each. English, because that is what its readers are best at; the other languages are named.
 */
export function llmsText({ origin, description, company, services, posts, pages }: SiteDigest): string {
  const address = (path: string) => origin + localePath("en", path);
  const about = pages.find((page) => page.id === "about");
  const legal = pages.filter((page) => page.id !== "about");
  return [
    `# ${company.name}`,
    `> ${description}`,
    [
      `${company.legalName}, ${company.street}, ${company.postalCode} ${company.city}, ${company.country.en}.`,
      `E-mail ${company.email}, telephone ${company.phoneDisplay}.`,
      `Prices are net in EUR; ${company.vatPercent} % VAT is added for businesses in Germany.`,
      `The same pages exist in German (${origin}/de) and Ukrainian (${origin}/uk).`,
    ].join(" "),
    section(
      "Services",
      services.map((service) => ({
        title: service.title,
        url: address(`/services/${service.slug}`),
        note: `${service.summary} ${service.priceIsFixed ? "" : "From "}${formatMoney(service.priceFromMinor, "EUR", "en")}${perUnit(service)}${monthly(service)}. Takes ${service.content.durationText}.`,
      })),
    ),
    section(
      "Blog",
      posts.map((post) => ({
        title: post.title,
        url: address(`/blog/${post.slug}`),
        note: `${post.description} (${post.publishedAt.slice(0, 10)})`,
      })),
    ),
    section("Company", [
      ...(about ? [{ title: about.title, url: address("/about"), note: about.metaDescription }] : []),
      { title: "Contact", url: address("/contact"), note: `Form, address and map. ${company.email}` },
    ]),
    section(
      "Optional",
      legal.map((page) => ({
        title: page.title,
        url: address(`/legal/${page.slug}`),
        note: page.metaDescription,
      })),
    ),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

function section(title: string, links: readonly { title: string; url: string; note: string }[]): string {
  if (links.length === 0) return "";
  const lines = links.map((link) => `- [${link.title.replace(/[[\]]/g, "")}](${link.url}): ${link.note}`);
  return `## ${title}\n\n${lines.join("\n")}`;
}

function perUnit({ priceUnit }: Service): string {
  return priceUnit === "once" ? "" : ` per ${priceUnit}`;
}

function monthly({ monthlyFromMinor, priceUnit }: Service): string {
  if (monthlyFromMinor === null || priceUnit === "month") return "";
  return ` and ${formatMoney(monthlyFromMinor, "EUR", "en")} per month for operation`;
}
