import { type Locale, type Localized, locales } from "@/lib/core/model/locale";

interface Addressed {
  id: string;
  slugs: Localized<string>;
}

/**
 * Which of `items` an address part names in a language. `moved` tells that it is known under another one there: its slug in
 * another language or its id, as when someone edits the language in the address by hand.
 */
export function resolveSlug<Item extends Addressed>(
  items: readonly Item[],
  locale: Locale,
  slug: string,
): { item: Item; moved: boolean } | null {
  const own = items.find((item) => item.slugs[locale] === slug);
  if (own) return { item: own, moved: false };
  const known = items.find((item) => item.id === slug || locales.some((other) => item.slugs[other] === slug));
  return known ? { item: known, moved: true } : null;
}
