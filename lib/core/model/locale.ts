/** The languages of the product; every text exists in each of them. German is the primary one. */
export const locales = ["de", "en", "uk"] as const;

export type Locale = (typeof locales)[number];

/** One value per language. */
export type Localized<T> = Readonly<Record<Locale, T>>;

export const defaultLocale: Locale = "de";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
