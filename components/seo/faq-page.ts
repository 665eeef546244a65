import type { JsonLdNode } from "./json-ld";

/** The questions and answers that are visible on a page (schema.org/FAQPage). */
export function faqPageLd(items: readonly { question: string; answer: string }[]): JsonLdNode {
  return {
    "@type": "FAQPage",
    mainEntity: items.map(({ question, answer }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: answer },
    })),
  };
}
