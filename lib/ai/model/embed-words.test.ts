import { expect, test } from "vitest";
import { conceptsOf, translationsOf } from "./embed-concept-lexicon";
import { skeleton } from "./embed-skeleton";
import { stem } from "./embed-stems";
import { guessTextLocale } from "./embed-stop-words";
import { tokenize } from "./embed-tokens";

test.each([
  ["Ab 1.490 € / 49 € im Monat", ["ab", "1490", "49", "im", "monat"]],
  ["п'ять п’ять пʼять", ["пять", "пять", "пять"]],
  ["Version 3.10, 2.5.1 und 12,5 %", ["version", "3", "10", "2", "5", "1", "und", "12", "5"]],
  ["Daten\u00adschutz", ["datenschutz"]],
])("%j becomes the words one would type", (text, tokens) => {
  expect(tokenize(text)).toEqual(tokens);
});

test.each([
  ["uk", ["вартість", "вартості", "вартістю"]],
  ["uk", ["рік", "року", "роки"]],
  ["uk", ["створити", "створює", "створено", "створили"]],
  ["uk", ["помічник", "помічника", "помічники", "помічникам"]],
  ["de", ["Häuser", "Haus", "Hauses"]],
  ["en", ["bookings", "booking", "booked"]],
] as const)("forms of one %s word share a stem: %j", (locale, forms) => {
  expect(new Set(forms.map((form) => stem(form.toLowerCase(), locale))).size).toBe(1);
});

test.each([
  ["größe", "groesse"],
  ["müller", "mueller"],
  ["олена", "olena"],
  ["foto", "photo"],
])("%s and %s have one spelling skeleton", (one, other) => {
  expect(skeleton(one)).toBe(skeleton(other));
});

test("words of one concept meet across languages, also inside German compounds", () => {
  const [price] = conceptsOf("price", "en");
  expect(conceptsOf("preise", "de")).toContain(price);
  expect(conceptsOf("вартості", "uk")).toContain(price);
  expect(conceptsOf("chatbotpreis", "de")).toContain(price);
  expect(conceptsOf("chatbotpreis", "de")).toEqual(expect.arrayContaining([...conceptsOf("чатбот", "uk")]));
  expect(translationsOf("löschen", "de", "uk")).toContain(stem("видалити", "uk"));
});

test("the language is guessed from script and small words, and left open when nothing tells", () => {
  expect(guessTextLocale(tokenize("Wie lange dauert das?"))).toBe("de");
  expect(guessTextLocale(tokenize("How long does it take?"))).toBe("en");
  expect(guessTextLocale(tokenize("Скільки часу це займе?"))).toBe("uk");
  expect(guessTextLocale(tokenize("Chatbot Telegram"))).toBeUndefined();
});
