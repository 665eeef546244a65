import "server-only";
import { detectLanguage } from "@/lib/ai/model/detect-language";
import type { Locale } from "@/lib/core/model/locale";

/** Below this the page's language decides: "ok", "Server?", a bare number. */
const minConfidence = 0.6;

/** The language to answer in: the question's own when it is clear and one of ours, else the page's. */
export function answerLocale(question: string, pageLocale: Locale): Locale {
  const detected = detectLanguage(question);
  return detected.locale && detected.confidence >= minConfidence ? detected.locale : pageLocale;
}
