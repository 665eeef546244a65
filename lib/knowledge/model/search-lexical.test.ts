import { expect, test } from "vitest";
import { buildLexicalIndex, type LexicalDocument } from "./lexical-index";
import { searchLexical } from "./search-lexical";

const documents: LexicalDocument[] = [
  {
    id: "prices",
    title: "Preise",
    text: "Ein Chatbot für die Website kostet einmalig 1.490 € zuzüglich 19 % Umsatzsteuer.",
    locale: "de",
  },
  {
    id: "privacy",
    title: "Datenschutz",
    text: "Die Datenschutzerklärung nennt den Datenschutzbeauftragten. Ihre Daten löschen wir auf Wunsch.",
    locale: "de",
  },
  {
    id: "hours",
    title: "Opening hours",
    text: "Our office answers on weekdays from nine to five. Appointments can be booked online.",
    locale: "en",
  },
  {
    id: "workshop",
    title: "Автосервіс",
    text: "Ми створюємо помічника для автосервісу: запис на діагностику, вартість ремонту, нагадування клієнтам.",
    locale: "uk",
  },
];
const index = buildLexicalIndex(documents);

function first(query: string): string | undefined {
  return searchLexical(index, query, { limit: 3 })[0]?.id;
}

test.each([
  ["exact words", "Was kostet ein Chatbot?", "prices"],
  ["German inflection", "Löscht ihr meine Daten?", "privacy"],
  ["a part of a compound", "Wer ist der Beauftragte?", "privacy"],
  ["a compound of known words", "Chatbotpreise", "prices"],
  ["English inflection", "booking an appointment", "hours"],
  ["Ukrainian inflection", "ремонт у автосервісах", "workshop"],
  ["typing errors", "Datenshcutz", "privacy"],
  ["umlauts typed as two letters", "loeschen", "privacy"],
  ["a number without its separator", "1490", "prices"],
])("a question finds its passage by %s", (_, query, id) => {
  expect(first(query)).toBe(id);
});

test("a hit names the words of the question it contains and covers a share of them", () => {
  const [hit] = searchLexical(index, "Kosten Chatbot Raumschiff", { limit: 1, locale: "de" });
  expect(hit?.matched).toEqual(["kosten", "chatbot"]);
  expect(hit?.coverage).toBeGreaterThan(0.3);
  expect(hit?.coverage).toBeLessThan(0.9);
});

test("words that occur nowhere find nothing", () => {
  expect(searchLexical(index, "Quarkkuchen", { limit: 5 })).toEqual([]);
});

test("an empty index and an empty question find nothing", () => {
  expect(searchLexical(buildLexicalIndex([]), "Preis", { limit: 5 })).toEqual([]);
  expect(searchLexical(index, " ?! ", { limit: 5 })).toEqual([]);
});

test("one search leaves nothing behind for the next", () => {
  const before = searchLexical(index, "Chatbot", { limit: 4 });
  searchLexical(buildLexicalIndex([...documents, ...documents]), "Daten Termin Preis", { limit: 4 });
  expect(searchLexical(index, "Chatbot", { limit: 4 })).toEqual(before);
});

test("titles count more than text", () => {
  const titled = buildLexicalIndex([
    { id: "mention", text: "Hosting wird erwähnt, und dazu viele andere Dinge.", locale: "de" },
    { id: "topic", title: "Hosting", text: "Server stehen in Frankfurt, betrieben von uns.", locale: "de" },
  ]);
  expect(searchLexical(titled, "Hosting", { limit: 2 }).map((hit) => hit.id)).toEqual(["topic", "mention"]);
});
