import { expect, test } from "vitest";
import { tableOfContents } from "./table-of-contents";

test("headings of level two and three are listed with the anchors of the page", () => {
  const markdown =
    "# Titel\n\n## Was er *kostet*\n\nText\n\n### `DSGVO` & Co.\n\n#### zu tief\n\n## Що він може";
  expect(tableOfContents(markdown)).toEqual([
    { anchor: "was-er-kostet", text: "Was er kostet", depth: 2 },
    { anchor: "dsgvo-co", text: "DSGVO & Co.", depth: 3 },
    { anchor: "що-він-може", text: "Що він може", depth: 2 },
  ]);
});

test("a heading that repeats keeps the plain anchor once", () => {
  expect(tableOfContents("## Preise\n\n## Preise").map((entry) => entry.anchor)).toEqual([
    "preise",
    "preise-2",
  ]);
});

test("a heading inside a code block is no heading", () => {
  expect(tableOfContents("```\n## kein Titel\n```")).toEqual([]);
});
