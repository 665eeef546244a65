import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Locale, locales } from "@/lib/core/model/locale";
import type { Orm } from "../database";
import {
  faqs,
  pages,
  pageTranslations,
  type ServiceContent,
  services,
  serviceTranslations,
  settings,
  siteTexts,
} from "../schema";
import { company } from "./content/site/company";
import { seedFaqs } from "./content/site/faqs";
import { seedHome } from "./content/site/home";
import { seedPages } from "./content/site/pages";
import { seedServices } from "./content/site/services";
import type { SeedService } from "./content/site/types";

const folder = path.join(process.cwd(), "db/seed/content/site");

/** Services, pages, questions and answers, the home page's texts and the company's facts. */
export async function seedSite(orm: Orm): Promise<void> {
  await orm.insert(settings).values({ key: "company", value: company });
  await orm
    .insert(siteTexts)
    .values(locales.map((locale) => ({ key: "home", locale, content: seedHome[locale] }) as const));
  await orm.insert(faqs).values(seedFaqs.map((faq, position) => ({ ...faq, position })));
  for (const service of seedServices) await seedService(orm, service);
  for (const page of seedPages) {
    await orm.insert(pages).values({ id: page.id, updatedAt: new Date(`${page.updatedAt}T08:00:00Z`) });
    for (const locale of locales) {
      await orm.insert(pageTranslations).values({
        pageId: page.id,
        locale,
        slug: page.slug[locale],
        title: page.title[locale],
        metaDescription: page.metaDescription[locale],
        body: await readFile(path.join(folder, page.bodyFile[locale]), "utf8"),
      });
    }
  }
}

async function seedService(orm: Orm, service: SeedService): Promise<void> {
  await orm.insert(services).values({
    id: service.id,
    position: service.order,
    icon: service.icon,
    priceFromMinor: service.priceFromMinor,
    priceUnit: service.priceUnit,
    priceIsFixed: service.priceIsFixed ?? false,
    monthlyFromMinor: service.monthlyFromMinor ?? null,
    relatedIds: [...service.relatedIds],
  });
  for (const locale of locales) {
    await orm.insert(serviceTranslations).values({
      serviceId: service.id,
      locale,
      slug: service.slug[locale],
      title: service.title[locale],
      tagline: service.tagline[locale],
      summary: service.summary[locale],
      metaDescription: service.metaDescription[locale],
      content: serviceContent(service, locale),
      body: await readFile(path.join(folder, service.bodyFile[locale]), "utf8"),
    });
  }
}

function serviceContent(service: SeedService, locale: Locale): ServiceContent {
  return {
    durationText: service.durationText[locale],
    tiers: (service.tiers ?? []).map((tier) => ({
      id: tier.id,
      name: tier.name[locale],
      priceMinor: tier.priceMinor,
      unit: tier.unit,
      includes: [...tier.includes[locale]],
    })),
    benefits: [...service.benefits[locale]],
    steps: [...service.steps[locale]],
    deliverables: [...service.deliverables[locale]],
    suitedFor: [...service.suitedFor[locale]],
    notFor: service.notFor[locale],
    faqs: [...service.faqs[locale]],
  };
}
