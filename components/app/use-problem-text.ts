"use client";

import { useTranslations } from "next-intl";
import type { ApiProblem } from "./api-problem";

/** Problems with a sentence of their own in `app.problems`; the others are our fault and say so. */
const ownSentence = [
  "offline",
  "unauthenticated",
  "second_factor_required",
  "reauthentication_required",
  "forbidden",
  "csrf_rejected",
  "not_found",
  "conflict",
  "payload_too_large",
  "unsupported_media_type",
  "invalid_input",
  "payment_required",
  "provider_failed",
  "unavailable",
] as const;

/** The sentence for a problem: what happened, what is safe, what to do next. Ours carry the number to ask support with. */
export function useProblemText(): (problem: ApiProblem) => string {
  const t = useTranslations("app.problems");
  return (problem) => {
    if (problem.code === "rate_limited")
      return t("rate_limited", { seconds: problem.retryAfterSeconds ?? 0 });
    const known = ownSentence.find((code) => code === problem.code);
    if (known) return t(known);
    return problem.requestId ? `${t("failed")} ${t("reference", { id: problem.requestId })}` : t("failed");
  };
}
