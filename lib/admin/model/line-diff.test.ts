import fc from "fast-check";
import { expect, test } from "vitest";
import { diffLines } from "./line-diff";

test("changed lines are told, the others stay", () => {
  expect(diffLines("a\nb\nc", "a\nx\nc\nd")).toEqual([
    { kind: "same", text: "a" },
    { kind: "removed", text: "b" },
    { kind: "added", text: "x" },
    { kind: "same", text: "c" },
    { kind: "added", text: "d" },
  ]);
});

test("what is not added is the text before, what is not removed the text after", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 })
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffLines(before, after);
      const without = (kind: string) =>
        lines.flatMap((line) => (line.kind === kind ? [] : [line.text])).join("\n");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test("a text too long to be compared is shown before and after", () => {
  const long = Array.from({ length: 900 }, (_, index) => String(index)).join("\n");
  const lines = diffLines(long, "0");
  expect(lines.filter(({ kind }) => kind === "removed")).toHaveLength(900);
  expect(lines.at(-1)).toEqual({ kind: "added", text: "0" });
});
