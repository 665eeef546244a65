import { expect, test } from "vitest";
import { highlightWords } from "./highlight-words";

const shown = (text: string, query: string) =>
  highlightWords(text, query)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

test("words are marked in any case and inside longer words", () => {
  expect(shown("Was kostet ein Chatbot?", "chat KOSTET")).toBe("Was [kostet] ein [Chat]bot?");
  expect(shown("Скільки коштує чатбот", "Чатбот")).toBe("Скільки коштує [чатбот]");
});

test("signs with a meaning in patterns are looked for as they are", () => {
  expect(shown("C++ (und C)", "c++ (")).toBe("[C++] [(]und C)");
});

test("no words leave the text whole", () => {
  expect(highlightWords("Text", "  ")).toEqual([{ start: 0, text: "Text", marked: false }]);
});

test("the longer of two words wins where both could begin", () => {
  expect(shown("Chatbot", "chat chatbot")).toBe("[Chatbot]");
});
