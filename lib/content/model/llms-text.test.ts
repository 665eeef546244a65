import { expect, test } from "vitest";
import { company } from "@/db/seed/content/site/company";
import type { Page, Service } from "./content";
import { llmsText } from "./llms-text";

const service: Service = {
  id: "website-chatbot",
  locale: "en",
  icon: "message",
  slug: "website-chatbot",
  slugs: { de: "chatbot", en: "website-chatbot", uk: "chatbot" },
  title: "AI chatbot [web]",
  tagline: "",
  summary: "Answers with its source.",
  metaDescription: "",
  priceFromMinor: 149_000,
  priceUnit: "once",
  priceIsFixed: false,
  monthlyFromMinor: 4_900,
  relatedIds: [],
  content: {
    durationText: "about two weeks",
    tiers: [],
    benefits: [],
    steps: [],
    deliverables: [],
    suitedFor: [],
    notFor: "",
    faqs: [],
  },
  body: "",
  updatedAt: "2026-01-01T00:00:00Z",
};

const page = (id: string): Page => ({
  id,
  locale: "en",
  slug: id,
  slugs: { de: id, en: id, uk: id },
  title: id,
  metaDescription: `${id} in short`,
  body: "",
  updatedAt: "2026-01-01T00:00:00Z",
});

const text = llmsText({
  origin: "https://rozoom-ki.example",
  description: "We build assistants.",
  company,
  services: [service],
  posts: [],
  pages: [page("about"), page("privacy")],
});

test("the digest has a heading, a summary and sections of links, as llmstxt.org asks", () => {
  expect(text.startsWith("# Rozoom KI\n\n> We build assistants.\n\n")).toBe(true);
  expect(text.match(/^## .+$/gm)).toEqual(["## Services", "## Company", "## Optional"]);
});

test("a service is named with its price, its monthly price and its duration", () => {
  expect(text).toContain(
    "- [AI chatbot web](https://rozoom-ki.example/en/services/website-chatbot): Answers with its source. " +
      "From €1,490 and €49 per month for operation. Takes about two weeks.",
  );
});

test("legal pages are optional reading, the page about the company is not", () => {
  expect(text.indexOf("/en/about")).toBeLessThan(text.indexOf("## Optional"));
  expect(text.indexOf("/en/legal/privacy")).toBeGreaterThan(text.indexOf("## Optional"));
});
