import type { Locale } from "./locale";

/** Currencies the product sells in; all of them have two minor digits. */
export type Currency = "EUR" | "USD" | "UAH";

const languageTags: Record<Locale, string> = { de: "de-DE", en: "en-GB", uk: "uk-UA" };

/** BCP 47 tag for formatting dates and numbers in a language of the product. */
export function languageTag(locale: Locale): string {
  return languageTags[locale];
}

/** Formats minor units (cents) as money; whole amounts without decimals (`1.490 €`). */
export function formatMoney(amountMinor: number, currency: Currency, locale: Locale): string {
  return new Intl.NumberFormat(languageTags[locale], {
    style: "currency",
    currencyDisplay: "narrowSymbol",
    currency,
    minimumFractionDigits: amountMinor % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amountMinor / 100);
}
