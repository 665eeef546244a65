import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Locale, type Localized, locales } from "@/lib/core/model/locale";
import { company } from "./company";
import { seedFaqs } from "./faqs";
import { seedHome } from "./home";
import { seedPages } from "./pages";
import { seedServices } from "./services";
import { seedServiceIds } from "./types";

function readBody(bodyFile: Localized<string>, locale: Locale): string {
  return readFileSync(path.join(import.meta.dirname, bodyFile[locale]), "utf8");
}

function withoutPlaces(value: number, locale: Locale): string {
  const tags: Localized<string> = { de: "de-DE", en: "en-GB", uk: "uk-UA" };
  const number = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 0 }).format(value / 100);
  const plain = number.replace(/\s/gu, " ");
  return locale === "en" ? `€${plain}` : `${plain} €`;
}

/** The structure of a value without its texts: array lengths and key names. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
  }
  return typeof value;
}

/** Every text of a value, wherever it lies. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(textsOf);
  return [];
}

function isLocalized(value: unknown): value is Localized<unknown> {
  return value !== null && typeof value === "object" && locales.every((locale) => locale in value);
}

function localizedPartsOf(value: unknown): Localized<unknown>[] {
  if (isLocalized(value)) return [value];
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(localizedPartsOf);
  return [];
}

const bodies = [...seedServices, ...seedPages].flatMap((item) =>
  locales.map((locale) => ({ name: `${item.id} (${locale})`, locale, bodyFile: item.bodyFile })),
);

test("the eight services stand in the agreed order", () => {
  expect(seedServices.map((service) => service.id)).toEqual(seedServiceIds);
  expect(seedServices.map((service) => service.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("related services exist and never name the service itself", () => {
  for (const service of seedServices) {
    expect(service.relatedIds).not.toContain(service.id);
    expect(new Set(service.relatedIds).size).toBe(service.relatedIds.length);
  }
});

describe.each(locales)("in %s", (locale) => {
  test("slugs are unique and made of Latin letters", () => {
    for (const items of [seedServices, seedPages]) {
      const slugs = items.map((item) => item.slug[locale]);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
    }
  });

  test("search descriptions, taglines, headline and lead keep to their length", () => {
    for (const item of [...seedServices, ...seedPages]) {
      expect.soft(item.metaDescription[locale].length, item.id).toBeLessThanOrEqual(155);
      expect.soft(item.metaDescription[locale].length, item.id).toBeGreaterThanOrEqual(50);
    }
    for (const service of seedServices) {
      expect.soft(service.tagline[locale].length, service.id).toBeLessThanOrEqual(90);
    }
    expect(seedHome[locale].headline.length).toBeLessThanOrEqual(60);
    expect(seedHome[locale].lead.length).toBeLessThanOrEqual(220);
  });

  test("no text is empty or padded", () => {
    const all = [seedServices, seedFaqs, seedPages, seedHome[locale]].flatMap(textsOf);
    for (const text of all) {
      expect.soft(text).not.toBe("");
      expect.soft(text.trim()).toBe(text);
    }
  });

  test("the first page has the same shape as in German", () => {
    expect(shapeOf(seedHome[locale])).toEqual(shapeOf(seedHome.de));
  });

  test("questions are asked once", () => {
    const questions = seedFaqs.map((faq) => faq.question[locale]);
    expect(new Set(questions).size).toBe(questions.length);
  });

  test("the workshop question names the Starter price, the two weeks and the monthly cost", () => {
    const faq = seedFaqs.find((item) => item.id === "chatbot-for-a-workshop");
    const service = seedServices.find((item) => item.id === "website-chatbot");
    const starter = service?.tiers?.find((tier) => tier.id === "starter");
    expect(starter?.priceMinor).toBe(service?.priceFromMinor);
    const answer = faq?.answer[locale] ?? "";
    expect(answer).toContain(withoutPlaces(service?.priceFromMinor ?? 0, locale));
    expect(answer).toContain(withoutPlaces(service?.monthlyFromMinor ?? 0, locale));
    expect(answer).toMatch(/zwei Wochen|two weeks|два тижні/u);
  });

  test("each service's text and search description name its price, and each tier's where it has tiers", () => {
    for (const service of seedServices) {
      const body = readBody(service.bodyFile, locale);
      const prices = [service.priceFromMinor, ...(service.tiers ?? []).map((tier) => tier.priceMinor)];
      if (service.monthlyFromMinor !== undefined) prices.push(service.monthlyFromMinor);
      for (const price of prices) {
        expect.soft(body, service.id).toContain(withoutPlaces(price, locale));
      }
      expect.soft(service.metaDescription[locale]).toContain(withoutPlaces(service.priceFromMinor, locale));
    }
  });

  test("the price overview names every service's price", () => {
    const overview = seedFaqs.find((item) => item.id === "price-overview")?.answer[locale] ?? "";
    for (const service of seedServices) {
      expect.soft(overview, service.id).toContain(withoutPlaces(service.priceFromMinor, locale));
    }
  });

  test("the sample of the lens quotes a sentence that really stands in the answers", () => {
    const { sourceSentence } = seedHome[locale].sections.lens.sample;
    expect(seedFaqs.some((faq) => faq.answer[locale].includes(sourceSentence))).toBe(true);
  });

  test("suggested questions are answered by the general questions", () => {
    const questions = seedFaqs.map((faq) => faq.question[locale]);
    for (const suggested of seedHome[locale].suggestedQuestions) expect(questions).toContain(suggested.text);
  });
});

test("each language has as many entries as the others", () => {
  const parts = [seedServices, seedFaqs, seedPages].flatMap(localizedPartsOf);
  expect(parts.length).toBeGreaterThan(150);
  for (const part of parts) {
    for (const locale of locales) expect(shapeOf(part[locale])).toEqual(shapeOf(part.de));
  }
});

test("there are 24 general questions with distinct ids", () => {
  expect(seedFaqs).toHaveLength(24);
  expect(new Set(seedFaqs.map((faq) => faq.id)).size).toBe(24);
});

test.each(bodies)("the text of $name exists and is Markdown with sections only", ({ bodyFile, locale }) => {
  expect(existsSync(path.join(import.meta.dirname, bodyFile[locale]))).toBe(true);
  const body = readBody(bodyFile, locale);
  expect(body).toMatch(/^## /mu);
  expect(body).not.toMatch(/^# /mu);
  expect(body).not.toMatch(/<[a-z!/]/iu);
  expect(body).not.toContain("![");
});

test.each(bodies.slice(0, seedServices.length * locales.length))(
  "the text of $name has 250 to 450 words",
  ({ bodyFile, locale }) => {
    const words = readBody(bodyFile, locale).split(/\s+/u).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(450);
  },
);

test("each language has the same headings in number", () => {
  for (const item of [...seedServices, ...seedPages]) {
    const counts = locales.map((locale) => readBody(item.bodyFile, locale).match(/^## /gmu)?.length);
    expect.soft(new Set(counts).size, item.id).toBe(1);
  }
});

test("translated legal texts say that the German one is decisive", () => {
  for (const page of seedPages) {
    if (page.id === "about") continue;
    expect(readBody(page.bodyFile, "en")).toContain("The German text is decisive.");
    expect(readBody(page.bodyFile, "uk")).toContain("Вирішальним є німецький текст.");
  }
});

test("the imprint repeats the company's facts", () => {
  const facts = [
    company.legalName,
    company.street,
    company.phoneDisplay,
    company.email,
    company.registerNumber,
    company.vatId,
    ...company.managingDirectors,
  ];
  const imprint = seedPages.find((page) => page.id === "imprint");
  expect(imprint).toBeDefined();
  if (!imprint) return;
  for (const locale of locales) {
    for (const fact of facts) expect.soft(readBody(imprint.bodyFile, locale)).toContain(fact);
  }
});
