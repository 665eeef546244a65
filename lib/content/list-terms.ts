import "server-only";
import { asc } from "drizzle-orm";
import { orm } from "@/db/client";
import { categories, tags } from "@/db/schema";
import type { Locale } from "@/lib/core/model/locale";
import type { Term } from "./model/content";

/** All categories, named in a language. */
export async function listCategories(locale: Locale): Promise<Term[]> {
  const rows = await (await orm()).select().from(categories).orderBy(asc(categories.id));
  return rows.map((row) => ({ id: row.id, slug: row.slug, name: row.name[locale] }));
}

/** All tags, named in a language. */
export async function listTags(locale: Locale): Promise<Term[]> {
  const rows = await (await orm()).select().from(tags).orderBy(asc(tags.id));
  return rows.map((row) => ({ id: row.id, slug: row.slug, name: row.name[locale] }));
}
