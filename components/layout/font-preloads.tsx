import cyrillic from "@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2";
import latin from "@fontsource-variable/onest/files/onest-latin-wght-normal.woff2";
import { preload } from "react-dom";
import type { Locale } from "@/lib/core/model/locale";

/** Fetches early only the font files the language needs: Ukrainian pages also use the Latin one for figures and names. */
export function FontPreloads({ locale }: { locale: Locale }) {
  const files = locale === "uk" ? [cyrillic, latin] : [latin];
  for (const file of files) preload(file, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return null;
}
