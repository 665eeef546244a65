import { expect, test } from "vitest";
import { formatMoney } from "./money";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test.each([
  ["de", 149_000, "EUR", "1.490 €"],
  ["en", 149_000, "EUR", "€1,490"],
  ["uk", 149_000, "EUR", "1 490 €"],
  ["de", 4_990, "EUR", "49,90 €"],
  ["uk", 50_000, "UAH", "500 ₴"],
] as const)("%s: %d %s is written %s", (locale, minor, currency, text) => {
  expect(plain(formatMoney(minor, currency, locale))).toBe(text);
});
