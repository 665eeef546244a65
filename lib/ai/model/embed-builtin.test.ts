import fc from "fast-check";
import { expect, test } from "vitest";
import { builtinEmbeddingDimensions, embedBuiltin } from "./embed-builtin";
import { cognateKey } from "./embed-skeleton";

function cosine(a: string, b: string): number {
  const [left, right] = [embedBuiltin(a), embedBuiltin(b)];
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}

test("every text with a word has unit length and 768 numbers, and the same text the same vector", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: "grapheme" }), (text) => {
      const vector = embedBuiltin(text);
      expect(vector).toHaveLength(builtinEmbeddingDimensions);
      expect(vector).toEqual(embedBuiltin(text));
      const length = Math.hypot(...vector);
      if (/[\p{L}\p{N}]/u.test(text)) expect(length).toBeCloseTo(1, 4);
      // Signs such as ㎏ or ⒜ are letters once they are taken apart.
      else if (!/[\p{L}\p{N}\p{M}]/u.test(text.normalize("NFKD"))) expect(length).toBe(0);
    }),
  );
});

test.each([
  [
    "Was kostet der Chatbot?",
    "The price of a chatbot starts at 1490 euros.",
    "Our office is closed at weekends.",
  ],
  [
    "Скільки коштує чатбот?",
    "Der Preis eines Chatbots beginnt bei 1490 Euro.",
    "Am Wochenende ist das Büro geschlossen.",
  ],
  ["How do I delete my data?", "Ваші дані можна видалити на запит.", "Запис на діагностику автомобіля."],
  [
    "Телефон Олени Гриценко",
    "Sie erreichen Olena Hrytsenko per Telefon.",
    "Die Rechnung liegt im Kundenkonto.",
  ],
])("%j lies nearer to its answer in another language", (question, answer, other) => {
  expect(cosine(question, answer)).toBeGreaterThan(cosine(question, other) + 0.05);
});

test.each([
  ["Konstitution", "constitution", "конституція"],
  ["Aktivität", "activity", "активність"],
  ["Organisation", "organisation", "організація"],
  ["technisch", "technical", "технічний"],
  ["Universität", "university", "університету"],
])("%s, %s and %s share a cognate key", (german, english, ukrainian) => {
  const keys = [german, english, ukrainian].map((word) => cognateKey(word.toLowerCase()));
  expect(new Set(keys).size).toBe(1);
});
