import "server-only";
import { asc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { pages, pageTranslations } from "@/db/schema";
import type { Locale } from "@/lib/core/model/locale";
import { localizedSlugs } from "./internal/localized-slugs";
import type { Page } from "./model/content";

/** All running-text pages (legal texts, about) in a language. */
export async function listPages(locale: Locale): Promise<Page[]> {
  const rows = await (await orm())
    .select({ page: pages, translation: pageTranslations })
    .from(pages)
    .innerJoin(pageTranslations, eq(pageTranslations.pageId, pages.id))
    .orderBy(asc(pages.id));
  return rows
    .filter((row) => row.translation.locale === locale)
    .map(({ page, translation }) => ({
      id: page.id,
      locale,
      slug: translation.slug,
      slugs: localizedSlugs(rows.filter((row) => row.page.id === page.id).map((row) => row.translation)),
      title: translation.title,
      metaDescription: translation.metaDescription,
      body: translation.body,
      updatedAt: page.updatedAt.toISOString(),
    }));
}
