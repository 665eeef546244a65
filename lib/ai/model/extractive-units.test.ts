import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText, quotableUnits, splitSentences } from "./extractive-units";

const texts = (markdown: string) => quotableUnits(markdown).map(({ text }) => text);

test("a table row is quoted with the names of its columns", () => {
  const table =
    "| Paket | Preis | Dauer |\n|---|---:|---|\n| **Starter** | 1.490 € | 2 Wochen |\n| Business | 3.900 € | |";
  expect(quotableUnits(table)).toMatchObject([
    { kind: "row", text: "Starter: Preis 1.490 €, Dauer 2 Wochen" },
    { kind: "row", text: "Business: Preis 3.900 €" },
  ]);
});

test("list items are whole, also over two lines, and know their heading", () => {
  expect(
    quotableUnits("## Enthalten\n\n- Website und\n  20 Dokumente\n- Einweisung. 60 Minuten.\n"),
  ).toMatchObject([
    { kind: "item", heading: "Enthalten", text: "Website und 20 Dokumente" },
    { kind: "item", heading: "Enthalten", text: "Einweisung. 60 Minuten." },
  ]);
});

test("code, pictures and comments are not quoted, links keep their words", () => {
  expect(
    texts("```\nnpm start\n```\n![Bild](a.png)\n<!-- x -->Mehr im [Angebot](https://a.example/x)."),
  ).toEqual(["Mehr im Angebot."]);
});

test("what looks like a citation in a passage is taken out", () => {
  expect(plainText("Das gilt [1] immer [2, 3].")).toBe("Das gilt immer .");
  expect(plainText("Schreiben Sie an [[EMAIL_1]].")).toBe("Schreiben Sie an [[EMAIL_1]].");
});

test.each([
  ["Das kostet z. B. 49 € im Monat. Danach nichts.", ["Das kostet z. B. 49 € im Monat.", "Danach nichts."]],
  ["Start am 15. März. Fertig im Mai.", ["Start am 15. März.", "Fertig im Mai."]],
  [
    "It costs €1,490.50 approx. Two weeks later it is live.",
    ["It costs €1,490.50 approx. Two weeks later it is live."],
  ],
  ["Ми на вул. Городоцькій. Чекаємо!", ["Ми на вул. Городоцькій.", "Чекаємо!"]],
  ["Er sagte: „Gut.“ Dann ging er.", ["Er sagte: „Gut.“", "Dann ging er."]],
])("%s", (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test("no Markdown makes it fail, and units stay in order without markers", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.constantFrom(
      "| a | b |",
      "|---|---|",
      "- x [1]",
      "1. y",
      "# T",
      "```",
      "> q",
      "**b** [2]",
      "",
      "A. B. C.",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (lines) => {
      for (const [index, unit] of quotableUnits(lines.join("\n")).entries()) {
        expect(unit.order).toBe(index);
        expect(unit.text).not.toMatch(/\[\s*\d+\s*\]/);
        expect(unit.text.trim()).not.toBe("");
      }
    }),
  );
});
