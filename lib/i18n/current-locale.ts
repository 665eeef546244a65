import { locale as rootLocale } from "next/root-params";
import { defaultLocale, isLocale, type Locale } from "@/lib/core/model/locale";

/**
 * The language of the page being rendered, from the `[locale]` part of its address.
 *
 * For server components under `app/[locale]`, `generateStaticParams` and functions with `use cache` (it becomes part of their key).
 * An address with an unknown language never gets this far: the root layout answers it with "not found".
 */
export async function currentLocale(): Promise<Locale> {
  const value = await rootLocale();
  return isLocale(value) ? value : defaultLocale;
}
