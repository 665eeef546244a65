import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { defaultLocale, isLocale } from "@/lib/core/model/locale";
import { formats, timeZone } from "./formats";
import { loadMessages } from "./messages";

/**
 * The language of a server render: the `[locale]` part of the address, or the one a caller names (`getTranslations({ locale })`).
 *
 * Route handlers and server actions have no root parameter and must name it. Nothing here reads a cookie or header, so pages stay static.
 */
export default getRequestConfig(async ({ locale: named }) => {
  const requested = named ?? (await rootLocale());
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: await loadMessages(locale), formats, timeZone };
});
