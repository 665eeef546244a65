import { expect, test } from "vitest";
import { insertMarkdown } from "./insert-markdown";

test("a mark set twice is taken off again", () => {
  const bold = insertMarkdown("ein Wort hier", { start: 4, end: 8 }, "bold");
  expect(bold).toEqual({ text: "ein **Wort** hier", start: 6, end: 10 });
  expect(insertMarkdown(bold.text, bold, "bold")).toEqual({ text: "ein Wort hier", start: 4, end: 8 });
});

test("without a selection the cursor stands between the signs", () => {
  expect(insertMarkdown("", { start: 0, end: 0 }, "italic")).toEqual({ text: "__", start: 1, end: 1 });
});

test("a heading is set on the line, whatever part of it is selected", () => {
  expect(insertMarkdown("eins\n# zwei\ndrei", { start: 8, end: 8 }, "heading").text).toBe(
    "eins\n## zwei\ndrei",
  );
});

test("every selected line becomes an entry of the list", () => {
  expect(insertMarkdown("a\nb\nc", { start: 0, end: 3 }, "list").text).toBe("- a\n- b\nc");
});

test("a link's address is selected when its words are there", () => {
  const link = insertMarkdown("siehe hier", { start: 6, end: 10 }, "link");
  expect(link.text).toBe("siehe [hier](/)");
  expect(link.text.slice(link.start, link.end)).toBe("/");
});

test("a picture stands in a paragraph of its own", () => {
  const { text } = insertMarkdown("vorher\nnachher", { start: 2, end: 2 }, "image", "![Bild](/x)");
  expect(text).toBe("vorher\n\n![Bild](/x)\n\nnachher");
});
