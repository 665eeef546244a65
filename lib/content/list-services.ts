import "server-only";
import { asc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { services, serviceTranslations } from "@/db/schema";
import type { Locale } from "@/lib/core/model/locale";
import { localizedSlugs } from "./internal/localized-slugs";
import type { Service } from "./model/content";

/** All published services in a language, in the company's order. */
export async function listServices(locale: Locale): Promise<Service[]> {
  const db = await orm();
  const rows = await db
    .select({ service: services, translation: serviceTranslations })
    .from(services)
    .innerJoin(serviceTranslations, eq(serviceTranslations.serviceId, services.id))
    .where(eq(services.published, true))
    .orderBy(asc(services.position));
  return rows
    .filter((row) => row.translation.locale === locale)
    .map(({ service, translation }) => ({
      id: service.id,
      locale,
      icon: service.icon,
      slug: translation.slug,
      slugs: localizedSlugs(
        rows.filter((row) => row.service.id === service.id).map((row) => row.translation),
      ),
      title: translation.title,
      tagline: translation.tagline,
      summary: translation.summary,
      metaDescription: translation.metaDescription,
      priceFromMinor: service.priceFromMinor,
      priceUnit: service.priceUnit,
      priceIsFixed: service.priceIsFixed,
      monthlyFromMinor: service.monthlyFromMinor,
      relatedIds: service.relatedIds,
      content: translation.content,
      body: translation.body,
      updatedAt: service.updatedAt.toISOString(),
    }));
}

/** A published service by its slug in the language; null when there is none. */
export async function findService(locale: Locale, slug: string): Promise<Service | null> {
  return (await listServices(locale)).find((service) => service.slug === slug) ?? null;
}
