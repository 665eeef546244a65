import { expect, test } from "vitest";
import type { Faq } from "./content";
import { pickHomeFaqs } from "./pick-home-faqs";

const faq = (id: string, topic: Faq["topic"]): Faq => ({ id, topic, question: `${id}?`, answer: "…" });
const faqs = [
  faq("a", "sales"),
  faq("b", "sales"),
  faq("c", "tech"),
  faq("d", "privacy"),
  faq("e", "privacy"),
];

test("suggested questions come first in their order, then one of each topic not yet heard", () => {
  const suggested = [
    { agent: "tech", text: "c?" },
    { agent: "sales", text: "b?" },
    { agent: "sales", text: "not among the answers?" },
  ] as const;
  expect(pickHomeFaqs(faqs, suggested).map((item) => item.id)).toEqual(["c", "b", "d"]);
});

test("the list never grows beyond its limit", () => {
  expect(pickHomeFaqs(faqs, [], 2)).toHaveLength(2);
});
