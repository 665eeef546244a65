"use client";

import type { Localized } from "@/lib/core/model/locale";
import deErrors from "@/messages/de/errors.json";
import deLayout from "@/messages/de/layout.json";
import enErrors from "@/messages/en/errors.json";
import enLayout from "@/messages/en/layout.json";
import ukErrors from "@/messages/uk/errors.json";
import ukLayout from "@/messages/uk/layout.json";
import { type NotFoundTexts, NotFoundView } from "./not-found-view";
import { useAddressLocale } from "./use-address-locale";

const texts: Localized<NotFoundTexts> = {
  de: { notFound: deErrors.notFound, layout: deLayout },
  en: { notFound: enErrors.notFound, layout: enLayout },
  uk: { notFound: ukErrors.notFound, layout: ukLayout },
};

/** "Not found" with its own words in every language, fetched only when it is shown. */
export default function NotFoundInBrowser() {
  const locale = useAddressLocale();
  return <NotFoundView locale={locale} texts={texts[locale]} />;
}
