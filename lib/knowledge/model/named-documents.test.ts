import { expect, test } from "vitest";
import { termsOf } from "@/lib/ai/model/extractive-question";
import { namedDocuments } from "./named-documents";

const titles = new Map(
  ["Wissensassistent aus eigenen Dokumenten", "Telegram-Assistent", "KI-Chatbot für Website und Shop"].map(
    (title) => [title, termsOf(title, "de")] as const,
  ),
);

test("a title names the subject, not the words that ask nor a thing of the same kind", () => {
  const named = namedDocuments(termsOf("Wie lange dauert der Wissensassistent?", "de"), titles);
  expect([...named]).toEqual([["Wissensassistent aus eigenen Dokumenten", 1]]);
  expect(namedDocuments(termsOf("Was kostet das?", "de"), titles).size).toBe(0);
});
