import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { slugRedirects } from "@/db/schema";
import { type Locale, type Localized, locales } from "@/lib/core/model/locale";

type Kind = "post" | "service";

/** Has former addresses lead to the new ones. An address that is in use again leads nowhere else any more. */
export async function recordMovedSlugs(
  transaction: Orm,
  kind: Kind,
  entityId: string,
  before: Localized<string> | null,
  after: Localized<string>,
): Promise<void> {
  for (const locale of locales) {
    await transaction
      .delete(slugRedirects)
      .where(
        and(
          eq(slugRedirects.kind, kind),
          eq(slugRedirects.locale, locale),
          eq(slugRedirects.slug, after[locale]),
        ),
      );
    if (!before || before[locale] === after[locale]) continue;
    await transaction
      .insert(slugRedirects)
      .values({ kind, locale, slug: before[locale], entityId })
      .onConflictDoUpdate({
        target: [slugRedirects.kind, slugRedirects.locale, slugRedirects.slug],
        set: { entityId },
      });
  }
}

/** The id of what once had this address; null when nothing had. */
export async function findMovedTo(kind: Kind, locale: Locale, slug: string): Promise<string | null> {
  const [row] = await (await orm())
    .select({ entityId: slugRedirects.entityId })
    .from(slugRedirects)
    .where(and(eq(slugRedirects.kind, kind), eq(slugRedirects.locale, locale), eq(slugRedirects.slug, slug)));
  return row?.entityId ?? null;
}
