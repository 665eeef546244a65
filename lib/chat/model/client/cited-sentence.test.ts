import { expect, test } from "vitest";
import {
  claimBefore,
  findCitedSentences,
  passageBlocks,
  sentenceAddress,
  splitSentences,
} from "./cited-sentence";

test.each([
  ["Das kostet 1.490 €. Es dauert zwei Wochen.", ["Das kostet 1.490 €.", "Es dauert zwei Wochen."]],
  [
    "Am 3. Mai beginnen wir, z. B. mit Ihnen. Danach nicht.",
    ["Am 3. Mai beginnen wir, z. B. mit Ihnen.", "Danach nicht."],
  ],
  ["Sie fragen: „Geht das?“ Ja, das geht.", ["Sie fragen: „Geht das?“", "Ja, das geht."]],
  ["Коштує 1 490 € (див. прайс). Триває два тижні.", ["Коштує 1 490 € (див. прайс).", "Триває два тижні."]],
  ["Without an end", ["Without an end"]],
  ["", []],
])("%j is split into its sentences", (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

const passage = `## Preise

Der **Starter** kostet 1.490 € einmalig. Der Betrieb kostet ab 49 € im Monat.

- Einrichtung in etwa zwei Wochen
- [Einweisung](/de/services) per Video

| Paket | Preis |
| --- | --- |
| Business | 3.900 € |`;

test("a passage loses its Markdown and keeps its words in order", () => {
  expect(passageBlocks(passage)).toEqual([
    { kind: "heading", sentences: ["Preise"] },
    {
      kind: "text",
      sentences: ["Der Starter kostet 1.490 € einmalig.", "Der Betrieb kostet ab 49 € im Monat."],
    },
    { kind: "entry", sentences: ["Einrichtung in etwa zwei Wochen"] },
    { kind: "entry", sentences: ["Einweisung per Video"] },
    { kind: "entry", sentences: ["Paket · Preis"] },
    { kind: "entry", sentences: ["Business · 3.900 €"] },
  ]);
});

test.each([
  ["Der Chatbot Starter kostet einmalig 1.490 Euro.", { block: 1, sentence: 0 }],
  ["Für den laufenden Betrieb zahlen Sie monatlich 49 €.", { block: 1, sentence: 1 }],
  ["In etwa zwei Wochen ist alles eingerichtet.", { block: 2, sentence: 0 }],
  ["The business package costs 3,900 euros.", { block: 5, sentence: 0 }],
  ["Бот коштує 1 490 € одноразово.", { block: 1, sentence: 0 }],
  ["Wir wünschen einen schönen Tag.", null],
  ["", null],
])("%j rests on its sentence", (claim, place) => {
  expect(findCitedSentences(passageBlocks(passage), claim)).toEqual(place ? [place] : []);
});

test("a claim is the sentence before its marker, without other markers and Markdown", () => {
  const answer =
    "Guten Tag. **Starter** kostet 1.490 € [1]. Es dauert zwei Wochen [2][1].\n\n- Betrieb: 49 € [3]";
  expect(claimBefore(answer, 1)).toBe("Guten Tag. Starter kostet 1.490 €");
  expect(claimBefore(answer, 1, 1)).toBe("Es dauert zwei Wochen");
  expect(claimBefore(answer, 2)).toBe("Es dauert zwei Wochen");
  expect(claimBefore(answer, 3)).toBe("Betrieb: 49 €");
  expect(claimBefore(answer, 9)).toBe("");
});

test("a marker after two quoted sentences stands for both, in the passage's order", () => {
  const claim = "Der Betrieb kostet ab 49 € im Monat. Der Starter kostet 1.490 € einmalig.";
  expect(findCitedSentences(passageBlocks(passage), claim)).toEqual([
    { block: 1, sentence: 0 },
    { block: 1, sentence: 1 },
  ]);
});

test("a sentence before the claim does not count unless it says nearly the same", () => {
  const claim = "Gern rechne ich Ihnen den Preis vor. Der Betrieb kostet 49 € im Monat.";
  expect(findCitedSentences(passageBlocks(passage), claim)).toEqual([{ block: 1, sentence: 1 }]);
});

test("a marker after the period still belongs to the sentence before it", () => {
  expect(claimBefore("Es dauert zwei Wochen. [1]\n", 1)).toBe("Es dauert zwei Wochen.");
});

test("the address of a sentence keeps the anchor and encodes what the fragment syntax uses", () => {
  expect(sentenceAddress("/de/services/x#preise", "49 €, pro-Monat & mehr")).toBe(
    "/de/services/x#preise:~:text=49%20%E2%82%AC%2C%20pro%2DMonat%20%26%20mehr",
  );
  expect(sentenceAddress("/de/x", "a b c d e f g h i j k")).toBe("/de/x#:~:text=a%20b%20c%20d,h%20i%20j%20k");
  expect(sentenceAddress("/de/x", null)).toBe("/de/x");
});
