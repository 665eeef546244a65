import { createFormatter, createTranslator, type Messages } from "use-intl/core";
import type { Locale } from "@/lib/core/model/locale";
import { formats, timeZone } from "./formats";
import { loadMessages } from "./messages";

/** Messages of one domain outside a page render: mail, jobs, scripts, Telegram. Throws nothing; a missing key answers with its own name. */
export async function createDomainTranslator<Domain extends keyof Messages>(
  locale: Locale,
  namespace: Domain,
) {
  return createTranslator({ locale, namespace, messages: await loadMessages(locale), formats, timeZone });
}

/** Numbers, money and dates outside a page render, with the named formats of `formats.ts`. */
export function createLocaleFormatter(locale: Locale) {
  return createFormatter({ locale, formats, timeZone });
}
