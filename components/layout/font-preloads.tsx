import sansCyrillic from "@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2";
import sansLatin from "@fontsource-variable/onest/files/onest-latin-wght-normal.woff2";
import printCyrillic from "@fontsource-variable/piazzolla/files/piazzolla-cyrillic-wght-normal.woff2";
import printLatin from "@fontsource-variable/piazzolla/files/piazzolla-latin-wght-normal.woff2";
import type { Locale } from "@/lib/core/model/locale";

const files = {
  de: [sansLatin, printLatin],
  en: [sansLatin, printLatin],
  uk: [sansCyrillic, printCyrillic, sansLatin],
} as const satisfies Record<Locale, readonly string[]>;

/**
 * Fetches early the font files the first screen of a language needs; Ukrainian pages use the Latin text face for figures and names.
 * Written as elements: `preload()` of react-dom reaches the browser only with the page's data, after the style sheet has been read.
 */
export function FontPreloads({ locale }: { locale: Locale }) {
  return files[locale].map((file) => (
    <link key={file} rel="preload" href={file} as="font" type="font/woff2" crossOrigin="anonymous" />
  ));
}
