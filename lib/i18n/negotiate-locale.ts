import { defaultLocale, isLocale, type Locale } from "@/lib/core/model/locale";

/** Longest header that is looked at; a browser's own stays far below. */
const maxHeaderLength = 500;

/**
 * Picks the language a browser asks for (RFC 9110 §12.5.4): the highest `q` among ours, the first of equals.
 *
 * A region is ignored (`de-AT` is `de`), `q=0` refuses a language, `*` and an empty or broken header mean German.
 */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  let best: { locale: Locale; quality: number } | undefined;
  for (const part of (acceptLanguage ?? "").slice(0, maxHeaderLength).split(",")) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const language = tag.trim().split("-")[0];
    if (!isLocale(language)) continue;
    const quality = readQuality(parameters);
    if (quality > 0 && quality > (best?.quality ?? 0)) best = { locale: language, quality };
  }
  return best?.locale ?? defaultLocale;
}

function readQuality(parameters: string[]): number {
  const value = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith("q="));
  if (value === undefined) return 1;
  const quality = Number(value.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
