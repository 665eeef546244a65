import { expect, test } from "vitest";
import { completeQuestion } from "./extractive-ellipsis";
import { isForeignLanguage } from "./extractive-foreign";

test.each([
  ["de", "Und wie lange dauert das?", "wissensassistent"],
  ["en", "And the price?", "wissensassistent"],
  ["uk", "А скільки часу це займе?", "wissensassistent"],
] as const)("%s: “%s” takes the subject of the newest question that has one", (locale, question, subject) => {
  const earlier = ["Was kostet ein Chatbot?", "Was kostet der Wissensassistent?", "Danke!"];
  const complete = completeQuestion(question, earlier, locale);
  expect(complete.startsWith(question)).toBe(true);
  expect(complete).toContain(subject);
  expect(complete).not.toContain("chatbot");
});

test.each([
  ["de", "Wo finde ich meine Rechnung?"],
  ["de", "Wann habt ihr geöffnet?"],
  ["en", "How long does the workshop take?"],
  ["uk", "Чи можна оплатити за рахунком?"],
  ["de", "Noch da?"],
] as const)("%s: “%s” stands alone", (locale, question) => {
  expect(completeQuestion(question, ["Was kostet ein Chatbot?"], locale)).toBe(question);
});

test("names, key words and our own languages are not foreign", () => {
  for (const text of [
    "Server?",
    "Shopify WooCommerce Plugin",
    "Скільки це коштує?",
    "wp plugin geht nich",
    "429",
  ])
    expect(isForeignLanguage(text)).toBe(false);
  for (const text of ["كم سعر روبوت الدردشة؟", "¿Cuánto cuesta un chatbot?"])
    expect(isForeignLanguage(text)).toBe(true);
});
