"use client";

import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { LensMark } from "@/components/ui/lens-mark";
import type { Localized } from "@/lib/core/model/locale";
import de from "@/messages/de/errors.json";
import en from "@/messages/en/errors.json";
import uk from "@/messages/uk/errors.json";
import { company } from "./company";
import { useAddressLocale } from "./use-address-locale";

const texts: Localized<typeof de.unexpected> = { de: de.unexpected, en: en.unexpected, uk: uk.unexpected };

/**
 * What a visitor sees when a page broke: what happened, what is safe, how to go on. Fetched only then.
 * It reads the language from the address, because an error may have cost us everything above it.
 */
export default function ErrorView({ reference, retry }: { reference?: string; retry: () => void }) {
  const locale = useAddressLocale();
  const t = texts[locale];
  return (
    <main
      lang={locale}
      className="mx-auto flex w-full max-w-text flex-1 flex-col justify-center px-5 py-16 sm:px-8"
    >
      <LensMark size={64} className="text-ink" />
      <h1 className="mt-6 text-4xl">{t.title}</h1>
      <p className="mt-5 text-lg text-ink-soft">{t.text}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <Button onClick={retry}>{t.retry}</Button>
        <a href={`/${locale}`} className={buttonStyle("outline")}>
          {t.home}
        </a>
        <a href={`mailto:${company.email}`} className={buttonStyle("quiet")}>
          {company.email}
        </a>
      </div>
      {reference ? (
        <p className="mt-8 text-sm text-ink-soft">
          {t.reference}: <code className="font-mono text-ink">{reference}</code>
        </p>
      ) : null}
    </main>
  );
}
