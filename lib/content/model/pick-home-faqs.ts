import type { Faq, HomeContent } from "./content";

/**
 * The questions the first page answers itself: the first four it suggests for asking, in their order, so that these have an answer to
 * jump to even without scripts; then the first of every topic not yet heard, up to `limit`.
 */
export function pickHomeFaqs(
  faqs: readonly Faq[],
  suggested: HomeContent["suggestedQuestions"],
  limit = 4,
): Faq[] {
  const answered = suggested.slice(0, 4).flatMap(({ text }) => faqs.filter((faq) => faq.question === text));
  const heard = new Set(answered.map((faq) => faq.topic));
  const others = faqs.filter((faq) => {
    if (heard.has(faq.topic)) return false;
    heard.add(faq.topic);
    return true;
  });
  return [...answered, ...others].slice(0, limit);
}
