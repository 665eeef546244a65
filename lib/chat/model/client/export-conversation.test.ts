import { expect, test } from "vitest";
import { answerWithSources } from "./export-conversation";

const source = (number: number, passage: string) => ({
  type: "source-url" as const,
  sourceId: String(number),
  url: "/de/services/website-chatbot#preise",
  title: "KI-Chatbot",
  providerMetadata: {
    rozoom: {
      number,
      chunkId: String(number),
      headingPath: ["KI-Chatbot", "Preise"],
      passage,
      locale: "de",
      score: 1,
    },
  },
});
const texts = { sources: "Quellen", origin: "https://rozoom-ki.example" };

test("a copied answer's sources lead to the cited sentence, as the lens does", () => {
  const passage = "Die Einrichtung dauert zwei Wochen. Starter kostet 1.490 € einmalig.";
  expect(answerWithSources("Starter kostet 1.490 € einmalig [1].", [source(1, passage)], texts)).toBe(
    "Starter kostet 1.490 € einmalig [1].\n\nQuellen:\n[1] KI-Chatbot: https://rozoom-ki.example/de/services/website-chatbot#preise:~:text=Starter%20kostet%201.490%20%E2%82%AC%20einmalig.",
  );
});

test("a source that is not cited keeps the address of its section", () => {
  expect(answerWithSources("Guten Tag.", [source(2, "Ein Satz.")], texts)).toMatch(/website-chatbot#preise$/);
});

test("an answer without sources is copied as it is", () => {
  expect(answerWithSources("Guten Tag.", [], texts)).toBe("Guten Tag.");
});
