import "server-only";
import { type Messages, NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/core/model/locale";
import { loadMessages } from "@/lib/i18n/messages";

/** Words that the parts of the shell, the tables and the forms use themselves. */
const always = ["app", "common"] as const satisfies readonly (keyof Messages)[];

/**
 * Gives the client components below it the words of the named domains, and only those: every domain named here is sent to the browser.
 * Layouts render it once: `<AppMessages locale={locale} domains={["account", "projects"]}>`.
 * @param timeZone the person's own, else the company's
 */
export async function AppMessages({
  locale,
  domains = [],
  timeZone,
  children,
}: {
  locale: Locale;
  domains?: readonly (keyof Messages)[];
  timeZone?: string;
  children: ReactNode;
}) {
  const messages = await loadMessages(locale);
  const chosen: Partial<Messages> = Object.fromEntries(
    [...always, ...domains].map((domain) => [domain, messages[domain]]),
  );
  return (
    <NextIntlClientProvider locale={locale} messages={chosen} timeZone={timeZone}>
      {children}
    </NextIntlClientProvider>
  );
}
