import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateTokens } from "./estimate-tokens";
import { slugifyHeading, splitMarkdown } from "./split-markdown";

const word = fc.constantFrom(
  "Preis",
  "Werkstatt",
  "автосервіс",
  "invoice",
  "1.490 €",
  "Straße",
  "м'ята",
  "🚗",
  "a|b",
);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(" ")}.`);
const block = fc.oneof(
  sentence,
  fc.array(sentence, { minLength: 1, maxLength: 20 }).map((sentences) => sentences.join(" ")),
  fc.tuple(fc.integer({ min: 1, max: 6 }), word).map(([level, text]) => `${"#".repeat(level)} ${text}`),
  fc
    .array(sentence, { minLength: 1, maxLength: 12 })
    .map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc
    .array(word, { minLength: 2, maxLength: 40 })
    .map((cells) => `| a | b |\n|---|---|\n${cells.map((c) => `| ${c} | 1 |`).join("\n")}`),
  sentence.map((code) => `\`\`\`\n# not a heading\n${code}\n\`\`\``),
  fc.string({ maxLength: 3_000, unit: "grapheme" }),
);
const markdownText = fc.array(block, { maxLength: 12 }).map((blocks) => blocks.join("\n\n"));

test("chunks together hold every character but white space, in order", () => {
  fc.assert(
    fc.property(markdownText, (markdown) => {
      const chunks = splitMarkdown(markdown);
      const bare = (text: string) => text.replace(/\s+/g, "");
      expect(bare(chunks.map((chunk) => chunk.text).join(""))).toBe(bare(markdown));
    }),
  );
});

test("no chunk is empty, none is over the bound, and offsets give its text", () => {
  fc.assert(
    fc.property(markdownText, (markdown) => {
      let end = 0;
      for (const chunk of splitMarkdown(markdown)) {
        expect(chunk.text.trim()).not.toBe("");
        expect(estimateTokens(chunk.text)).toBeLessThanOrEqual(420);
        expect(markdown.slice(chunk.start, chunk.end)).toBe(chunk.text);
        expect(chunk.start).toBeGreaterThanOrEqual(end);
        end = chunk.end;
      }
    }),
  );
});

test("a chunk knows the headings above it and the nearest one's anchor", () => {
  const long = "Ein Satz über den Betrieb der Anlage mit einigen Worten. ".repeat(8);
  const chunks = splitMarkdown(
    `# Leistungen\n\n${long}\n\n## Was kostet **das**?\n\n${long}\n\n# Kontakt\n\nBerlin.`,
  );
  expect(chunks.map(({ headingPath, anchor }) => ({ headingPath, anchor }))).toEqual([
    { headingPath: ["Leistungen"], anchor: "leistungen" },
    { headingPath: ["Leistungen", "Was kostet das?"], anchor: "was-kostet-das" },
    { headingPath: ["Kontakt"], anchor: "kontakt" },
  ]);
});

test("a heading never stands apart from its text", () => {
  const [chunk, ...rest] = splitMarkdown("# Preise\n\n## Starter\n\n1.490 € einmalig.");
  expect(rest).toEqual([]);
  expect(chunk?.headingPath).toEqual(["Preise", "Starter"]);
});

test("a short introduction joins the first section below it", () => {
  const chunks = splitMarkdown(
    "Vorwort.\n\n# Fragen\n\nHier die Antworten.\n\n## Dauer?\n\nZwei Wochen.\n\n## Preis?\n\n1.490 €.",
  );
  expect(chunks.map((chunk) => chunk.anchor)).toEqual(["dauer", "preis"]);
});

test("text before any heading has no anchor", () => {
  expect(splitMarkdown("Nur ein Satz.")[0]).toMatchObject({ headingPath: [], anchor: null, ordinal: 0 });
});

test("a table that fits stays whole", () => {
  const rows = Array.from({ length: 12 }, (_, row) => `| Paket ${row} | ${row}90 € |`).join("\n");
  const table = `| Paket | Preis |\n|---|---|\n${rows}`;
  const intro = "Unsere Pakete im Vergleich, alle Preise netto. ".repeat(20).trim();
  expect(splitMarkdown(`${intro}\n\n${table}`).map((chunk) => chunk.text)).toEqual([intro, table]);
});

test("repeated headings get numbered anchors", () => {
  const text = "Genug Worte für einen eigenen Abschnitt.";
  const anchors = splitMarkdown(`## Preis\n\n${text}\n\n## Preis\n\n${text}`).map((chunk) => chunk.anchor);
  expect(anchors).toEqual(["preis", "preis-2"]);
});

test("the hash survives reflowing and changes with the words", () => {
  const hash = (text: string) => splitMarkdown(text)[0]?.hash;
  expect(hash("Ein Satz\nin zwei Zeilen.")).toBe(hash("Ein Satz in zwei Zeilen."));
  expect(hash("Ein Satz.")).not.toBe(hash("Kein Satz."));
});

test.each([
  ["Was kostet das?", "was-kostet-das"],
  ["Ціна & терміни", "ціна-терміни"],
  ["Об'єкти", "обєкти"],
  ["  Größe – Übersicht ", "größe-übersicht"],
  ["!!!", "section"],
])("the anchor of %j is %j", (heading, slug) => {
  expect(slugifyHeading(heading)).toBe(slug);
});
