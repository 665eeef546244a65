import { isLocale, type Locale } from "@/lib/core/model/locale";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";

/** The language of the reference: `?lang=` of its address (the proxy notes it), else what the browser asks for. */
export function docsLocale(headers: { get(name: string): string | null }): Locale {
  const address = headers.get("x-rk-path") ?? "";
  const named = new URLSearchParams(address.split("?")[1]).get("lang") ?? undefined;
  return isLocale(named) ? named : negotiateLocale(headers.get("accept-language"));
}

/** The address of an operation in the reference. */
export function docsHref(locale: Locale, operationId?: string): string {
  const query = new URLSearchParams({ lang: locale, ...(operationId ? { op: operationId } : {}) });
  return `/api/docs?${query}`;
}
