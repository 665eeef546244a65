import fc from "fast-check";
import { expect, test } from "vitest";
import { type RankedChunk, type SelectableChunk, selectPassages } from "./select-passages";

function ranked(score: number, chunk: Partial<SelectableChunk>): RankedChunk<SelectableChunk> {
  const id = chunk.id ?? `${chunk.documentId ?? "doc"}-${chunk.ordinal ?? 0}`;
  return { score, chunk: { id, documentId: "doc", ordinal: 0, text: `Text ${id}`, locale: "de", ...chunk } };
}

const wide = { maxTokens: 10_000, maxPassages: 20 };

test("neighbouring chunks of a document become one passage in reading order", () => {
  const passages = selectPassages(
    [
      ranked(0.9, { ordinal: 3, text: "Dritter." }),
      ranked(0.8, { documentId: "other", text: "Fremder." }),
      ranked(0.5, { ordinal: 2, text: "Zweiter." }),
    ],
    wide,
  );
  expect(passages.map(({ text, score }) => ({ text, score }))).toEqual([
    { text: "Zweiter.\n\nDritter.", score: 0.9 },
    { text: "Fremder.", score: 0.8 },
  ]);
});

test("a near-duplicate is left out", () => {
  const text = "Der Starter kostet einmalig 1.490 Euro und ist nach etwa zwei Wochen fertig eingerichtet.";
  const passages = selectPassages(
    [ranked(0.9, { documentId: "a", text }), ranked(0.8, { documentId: "b", text: `${text}\n` })],
    wide,
  );
  expect(passages.map((passage) => passage.chunks[0]?.documentId)).toEqual(["a"]);
});

test("the question's language replaces other versions of the same document", () => {
  const versions = [
    ranked(0.9, { documentId: "de", translationKey: "prices", text: "Preise und Pakete" }),
    ranked(0.7, { documentId: "uk", translationKey: "prices", text: "Ціни та пакети", locale: "uk" }),
    ranked(0.3, { documentId: "en", text: "Opening hours", locale: "en" }),
  ];
  const chosen = (locale: "de" | "uk" | "en") =>
    selectPassages(versions, { ...wide, locale }).map((passage) => passage.chunks[0]?.documentId);
  expect(chosen("uk")).toEqual(["uk", "en"]);
  expect(chosen("de")).toEqual(["de", "en"]);
  expect(chosen("en")).toEqual(["de", "uk", "en"]);
});

test("the passages never exceed the budget nor the number asked for", () => {
  const chunk = fc.record({
    documentId: fc.constantFrom("a", "b", "c"),
    ordinal: fc.nat(5),
    text: fc.lorem({ maxCount: 60 }),
  });
  fc.assert(
    fc.property(
      fc.array(chunk, { maxLength: 12 }),
      fc.nat(300),
      fc.nat(5),
      (chunks, maxTokens, maxPassages) => {
        const candidates = chunks.map((entry, index) => ranked(1 - index / 20, entry));
        const passages = selectPassages(candidates, { maxTokens, maxPassages });
        expect(passages.reduce((sum, passage) => sum + passage.tokens, 0)).toBeLessThanOrEqual(maxTokens);
        expect(passages.length).toBeLessThanOrEqual(maxPassages);
      },
    ),
  );
});

test("a best passage over the budget is cut at a sentence", () => {
  const [passage] = selectPassages([ranked(1, { text: "Ein Satz mit einigen Worten. ".repeat(40) })], {
    maxTokens: 50,
    maxPassages: 3,
  });
  expect(passage?.tokens).toBeLessThanOrEqual(50);
  expect(passage?.text.endsWith("Worten.")).toBe(true);
});
