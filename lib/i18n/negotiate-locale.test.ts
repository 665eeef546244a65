import { expect, test } from "vitest";
import { negotiateLocale } from "./negotiate-locale";

test.each([
  ["uk-UA,uk;q=0.9,en;q=0.8", "uk"],
  ["en-GB,de;q=0.5", "en"],
  ["fr-FR,en;q=0.3,de;q=0.7", "de"],
  ["de-AT", "de"],
  ["en;q=0,uk;q=0.1", "uk"],
  ["*", "de"],
  ["fr", "de"],
  ["", "de"],
  ["en;q=nonsense", "de"],
  [";;;,,,q=1", "de"],
])("%j is answered in %s", (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale);
});

test("no header is answered in German", () => {
  expect(negotiateLocale(null)).toBe("de");
});

test("a huge header is answered without reading all of it", () => {
  expect(negotiateLocale(`${"fr,".repeat(1_000_000)}en`)).toBe("de");
});
