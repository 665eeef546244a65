import fc from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language";
import { LEVELS, packTable, unpackTable } from "./detect-language-table";

test.each([
  ["Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?", "de"],
  ["How much is a chatbot for my garage and how long does it take?", "en"],
  ["Скільки коштує чат-бот для моєї майстерні і скільки часу це займе?", "uk"],
] as const)("%s is %s, and clearly so", (text, locale) => {
  const found = detectLanguage(text);
  expect(found).toMatchObject({ locale, language: locale });
  expect(found.confidence).toBeGreaterThan(0.9);
});

test.each([
  ["Сколько стоит чат-бот для моей мастерской и сколько времени это займёт?", "ru"],
  ["Колькі каштуе чат-бот для маёй майстэрні і колькі часу гэта зойме?", "be"],
  ["Колко струва чатбот за моя сервиз и колко време отнема?", "bg"],
  ["Hoeveel kost een chatbot voor mijn garage en hoelang duurt het?", "nl"],
  ["Ile kosztuje chatbot dla mojego warsztatu i jak długo to trwa?", "pl"],
  ["Combien coûte un agent conversationnel pour mon garage et combien de temps cela prend-il ?", "und"],
])("%s is not one of our languages but %s", (text, language) => {
  expect(detectLanguage(text)).toMatchObject({ locale: null, language });
});

test("Latin brand names do not make a Ukrainian question English", () => {
  expect(detectLanguage("Чи працює це з WordPress і WooCommerce Subscriptions?").locale).toBe("uk");
});

test.each([
  "",
  "   ",
  "12345 €",
  "???",
  "😀😀",
  "مرحبا كيف حالك",
  "你好，价格是多少？",
  "https://example.com/preis",
])("%j has no language we could name", (text) => {
  expect(detectLanguage(text)).toEqual({ locale: null, language: "und", confidence: 0 });
});

test("any text gets an answer with a probability, the same each time", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "grapheme", maxLength: 600 }), fc.string({ unit: "binary" })),
      (text) => {
        const found = detectLanguage(text);
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        expect(found.locale === null || found.locale === found.language).toBe(true);
        expect(detectLanguage(text)).toEqual(found);
      },
    ),
  );
});

test("a packed table comes back as it was", () => {
  const letters = "^$abcdefgäö";
  const ngram = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });
  const weights = fc.array(fc.integer({ min: -LEVELS, max: LEVELS }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.dictionary(ngram, weights, { noNullPrototype: true }), (rows) => {
      const table = new Map(Object.entries(rows));
      const sorted = new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
      expect([...unpackTable(packTable(table, 5, letters), 5, letters)]).toEqual([...sorted]);
    }),
  );
});
